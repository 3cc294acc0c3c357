// Pointers: where the facts that the rules ask for stand in a case (JSON Pointers).
#pragma once

namespace nelm::testing::pointers {

inline constexpr const char* heart = "/carcinoidHeartDisease";
inline constexpr const char* reach = "/estimates/debulkingPercent";
inline constexpr const char* count = "/estimates/lesionCount";
inline constexpr const char* burden = "/estimates/tumourBurdenPercent";
inline constexpr const char* outside = "/extrahepatic";
inline constexpr const char* progressing = "/history/progressingOnSystemicTherapy";
inline constexpr const char* failure = "/liver/failure";
inline constexpr const char* fit = "/patient/fitForLiverSurgery";
inline constexpr const char* in_place = "/primary/inPlace";
inline constexpr const char* resectable = "/primary/resectable";
inline constexpr const char* bulk = "/tumour/bulkSymptoms";
inline constexpr const char* differentiation = "/tumour/differentiation";
inline constexpr const char* functioning = "/tumour/functioning";
inline constexpr const char* hormonal = "/tumour/hormonalSymptoms";
inline constexpr const char* ki67 = "/tumour/ki67Percent";
inline constexpr const char* site = "/tumour/primarySite";
inline constexpr const char* controlled = "/tumour/symptomsControlled";

}  // namespace nelm::testing::pointers
