// Vocabularies: every choice of the formats, its JSON text and its label, from one table each.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <nelm/issue.h>

namespace nelm {

/// One word of a vocabulary: as JSON writes it and as people read it.
struct Term {
    std::string_view text;
    std::string_view label;
    std::string_view help = {};
};

enum class PrimarySite { small_bowel, appendix, colon, cecum, rectum, stomach, duodenum, pancreas, lung, thymus, unknown_primary, other };
enum class Differentiation { well, poor };
enum class Grade { g1, g2, g3, nec };
enum class Syndrome { carcinoid, insulinoma, gastrinoma, glucagonoma, vipoma, somatostatinoma, other };
enum class Extrahepatic { none, regional_nodes, limited, significant };
enum class HeartDisease { none, present, corrected };
enum class ChildPugh { a, b, c };
enum class Depth { superficial, deep };
enum class Therapy { ssa, prrt, tae, tace, tare, ablation, hepatectomy, chemotherapy, everolimus, sunitinib };
enum class VolumeFormula { vauthey, urata, heinemann };
enum class Verdict {
    out_of_scope,
    contraindicated,
    not_supported,
    palliative_debulking,
    resection_supported,
    equipoise,
    debulking_supported,
    debulking_option,
};
enum class Stance { favours, conditional, against, silent };
enum class Effect { contraindicates, against, cautions, supports, informs };
/// What stops a debulking threshold from being reached.
enum class Blocker { remnant, contiguity, untreatable_lesions, treatment_limits };
/// What to mind about a plan, or about a threshold that no plan reaches.
enum class PlanCaution {
    not_modelled,
    inflow_to_be_shown,
    segment_mostly_lost,
    mostly_ablation,
    major_resection,
    major_loss,
    enlarging_not_modelled
};
/// How a line of advice stands to a case.
enum class AdviceStatus { option, adjunct, caution, not_suggested, informs };
enum class AdviceSection { alternatives, primary, perioperative, surveillance, sequence };
enum class Answer { yes, no, unknown };

/// The words of an enumeration, in the order of its enumerators.
template <class E>
inline constexpr std::array<Term, 0> vocabulary{};

template <>
inline constexpr std::array<Term, 12> vocabulary<PrimarySite>{{
    {"small-bowel", "Small bowel", "jejunum or ileum"},
    {"appendix", "Appendix"},
    {"colon", "Colon", "not the cecum"},
    {"cecum", "Cecum"},
    {"rectum", "Rectum"},
    {"stomach", "Stomach"},
    {"duodenum", "Duodenum"},
    {"pancreas", "Pancreas"},
    {"lung", "Lung", "not covered by the sources"},
    {"thymus", "Thymus", "not covered by the sources"},
    {"unknown-primary", "Searched for and not found", "a lung primary must have been excluded"},
    {"other", "Another site"},
}};
template <>
inline constexpr std::array<Term, 2> vocabulary<Differentiation>{{
    {"well", "Well differentiated", "neuroendocrine tumour (NET)"},
    {"poor", "Poorly differentiated", "neuroendocrine carcinoma (NEC)"},
}};
template <>
inline constexpr std::array<Term, 4> vocabulary<Grade>{{
    {"G1", "Grade 1"},
    {"G2", "Grade 2"},
    {"G3", "Grade 3"},
    {"NEC", "Neuroendocrine carcinoma"},
}};
template <>
inline constexpr std::array<Term, 7> vocabulary<Syndrome>{{
    {"carcinoid", "Carcinoid syndrome"},
    {"insulinoma", "Insulinoma"},
    {"gastrinoma", "Gastrinoma"},
    {"glucagonoma", "Glucagonoma"},
    {"vipoma", "VIPoma"},
    {"somatostatinoma", "Somatostatinoma"},
    {"other", "Another syndrome"},
}};
template <>
inline constexpr std::array<Term, 4> vocabulary<Extrahepatic>{{
    {"none", "None"},
    {"regional-nodes", "Regional nodes only", "in the drainage of the primary, all judged removable"},
    {"limited", "Limited", "stable, without symptoms, not expected to decide the outcome"},
    {"significant", "Clinically significant", "progressing, symptomatic or expected to decide the outcome"},
}};
template <>
inline constexpr std::array<Term, 3> vocabulary<HeartDisease>{{
    {"none", "None"},
    {"present", "Present"},
    {"corrected", "Corrected", "valve treated, and cardiology agrees to liver surgery"},
}};
template <>
inline constexpr std::array<Term, 3> vocabulary<ChildPugh>{{{"A", "A"}, {"B", "B"}, {"C", "C"}}};
template <>
inline constexpr std::array<Term, 2> vocabulary<Depth>{{
    {"superficial", "Superficial"},
    {"deep", "Deep"},
}};
template <>
inline constexpr std::array<Term, 10> vocabulary<Therapy>{{
    {"ssa", "Somatostatin analogue"},
    {"prrt", "PRRT"},
    {"tae", "Bland embolisation (TAE)"},
    {"tace", "Chemoembolisation (TACE)"},
    {"tare", "Radioembolisation (TARE)"},
    {"ablation", "Ablation"},
    {"hepatectomy", "Liver resection"},
    {"chemotherapy", "Chemotherapy"},
    {"everolimus", "Everolimus"},
    {"sunitinib", "Sunitinib"},
}};
template <>
inline constexpr std::array<Term, 3> vocabulary<VolumeFormula>{{
    {"vauthey", "Vauthey"},
    {"urata", "Urata"},
    {"heinemann", "Heinemann"},
}};
template <>
inline constexpr std::array<Term, 8> vocabulary<Verdict>{{
    {"out-of-scope", "Not covered"},
    {"contraindicated", "Contraindicated"},
    {"not-supported", "Not supported"},
    {"palliative-debulking", "Palliative debulking could be considered"},
    {"resection-supported", "Resection could be considered"},
    {"equipoise", "Surgery or intra-arterial therapy could be considered"},
    {"debulking-supported", "Debulking could be considered"},
    {"debulking-option", "Debulking may be considered"},
}};
template <>
inline constexpr std::array<Term, 4> vocabulary<Stance>{{
    {"favours", "Favours"},
    {"conditional", "Conditional"},
    {"against", "Against"},
    {"silent", "Silent"},
}};
template <>
inline constexpr std::array<Term, 5> vocabulary<Effect>{{
    {"contraindicates", "Contraindicates"},
    {"against", "Speaks against"},
    {"cautions", "Cautions"},
    {"supports", "Supports"},
    {"informs", "Informs"},
}};
template <>
inline constexpr std::array<Term, 4> vocabulary<Blocker>{{
    {"remnant", "The liver that would be left is too small"},
    {"contiguity", "No two adjacent segments would be left"},
    {"untreatable-lesions", "Some lesions can neither be wedged nor ablated"},
    {"treatment-limits", "More local treatments would be needed than the limits allow"},
}};
template <>
inline constexpr std::array<Term, 7> vocabulary<PlanCaution>{{
    {"not-modelled", "Vessels and bile ducts are not modelled"},
    {"inflow-to-be-shown", "The portal vein must be shown to be open"},
    {"segment-mostly-lost", "A preserved segment loses more than half"},
    {"mostly-ablation", "Most of it is ablated"},
    {"major-resection", "A major resection"},
    {"major-loss", "A major loss of liver"},
    {"enlarging-not-modelled", "Ways to enlarge the remnant are not modelled"},
}};
template <>
inline constexpr std::array<Term, 5> vocabulary<AdviceStatus>{{
    {"option", "An option"},
    {"adjunct", "Beside surgery"},
    {"caution", "With caution"},
    {"not-suggested", "Not suggested"},
    {"informs", "To know"},
}};
template <>
inline constexpr std::array<Term, 5> vocabulary<AdviceSection>{{
    {"alternatives", "Other treatments"},
    {"primary", "Primary tumour"},
    {"perioperative", "Around the operation"},
    {"surveillance", "Surveillance"},
    {"sequence", "Sequence"},
}};
template <>
inline constexpr std::array<Term, 3> vocabulary<Answer>{{{"yes", "Yes"}, {"no", "No"}, {"unknown", "Not known"}}};
template <>
inline constexpr std::array<Term, 11> vocabulary<IssueCode>{{
    {"syntax", "Not JSON"},
    {"wrong-type", "Wrong type"},
    {"unknown-key", "Unknown key"},
    {"duplicate-key", "Key given twice"},
    {"missing", "Missing"},
    {"out-of-range", "Out of range"},
    {"not-a-choice", "Not one of the choices"},
    {"too-long", "Too long"},
    {"too-deep", "Nested too deeply"},
    {"inconsistent", "Contradiction"},
    {"unsupported-format", "Format not supported"},
}};

/// The JSON text of an enumerator.
template <class E>
constexpr std::string_view text_of(E value) {
    return vocabulary<E>[static_cast<std::size_t>(value)].text;
}

/// The enumerator whose JSON text is `text`, or none.
template <class E>
constexpr std::optional<E> value_of(std::string_view text) {
    for (std::size_t i = 0; i < vocabulary<E>.size(); ++i)
        if (vocabulary<E>[i].text == text) return static_cast<E>(i);
    return std::nullopt;
}

/// How many enumerators E has.
template <class E>
inline constexpr std::size_t count_of = vocabulary<E>.size();

}  // namespace nelm
