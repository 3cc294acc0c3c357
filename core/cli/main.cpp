// nelm: the native program. Cases in, assessments out, by file or stream.
#include <cstdio>
#include <exception>
#include <string>

#include <CLI/CLI.hpp>

#include "cohort.h"
#include "commands.h"
#include <nelm/text.h>
#include <nelm/version.h>

int main(int argc, char** argv) {
    CLI::App app{"nelm: could surgery be considered for these neuroendocrine liver metastases? It computes what published rules say; "
                 "it does not decide. No regulatory clearance as a medical device."};
    app.set_version_flag("--version", "nelm " + std::string(nelm::engine_version) + ", rules " + std::string(nelm::ruleset_version) +
                                          ", evidence " + std::string(nelm::evidence_date));
    app.require_subcommand(1);
    std::string input = "-";
    bool summary = false;
    bool table = false;
    nelm::cli::CohortOptions many;
    auto* assess = app.add_subcommand("assess", "assess one case (nelm-case/1); exit 2 when it is refused");
    assess->add_option("FILE", input, "the case, or - for standard input");
    auto* cohort = app.add_subcommand("cohort", "assess newline-delimited cases, one answer a line, in order");
    cohort->add_option("FILE", input, "the cases, or - for standard input");
    cohort->add_flag("--summary", summary, "verdict, possible, group, grade, burden, reach and warnings only");
    cohort->add_flag("--csv", table, "the summary as a table: a row of names, then one row a case");
    cohort->add_option("--jobs", many.jobs, "how many cases are answered at once; the order is kept")->check(CLI::Range(1, 256))->capture_default_str();
    auto* fields = app.add_subcommand("fields", "the field catalogue that the reader and the page are built from");
    auto* evidence = app.add_subcommand("evidence", "the sources, their facts and where each is used, thresholds, assumptions, published series");
    CLI11_PARSE(app, argc, argv);
    try {
        if (assess->parsed()) return nelm::cli::assess(input);
        if (cohort->parsed()) {
            using nelm::cli::Answers;
            many.path = input;
            many.answers = table ? Answers::rows : summary ? Answers::summaries : Answers::assessments;
            return nelm::cli::cohort(many);
        }
        if (fields->parsed()) return nelm::cli::print(nelm::fields_text());
        if (evidence->parsed()) return nelm::cli::print(nelm::evidence_text());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "nelm: %s\n", error.what());
        return 1;
    }
    return 1;
}
