// Nearest: which known key a mistyped one resembles.
#include "json/nearest.h"

#include <string>

#include "core/catch.h"

namespace nelm::json {
namespace {

const std::vector<std::string_view> known{"tumour", "liver", "lesions", "lesionsComplete", "ki67Percent", "ecog"};

TEST_CASE("a slip of the pen finds its key") {
    CHECK(nearest("tumor", known) == "tumour");          // one letter left out
    CHECK(nearest("livre", known) == "liver");           // two letters swapped
    CHECK(nearest("lesionComplete", known) == "lesionsComplete");
    CHECK(nearest("ki67Precent", known) == "ki67Percent");
}

TEST_CASE("case does not matter") {
    CHECK(nearest("LIVER", known) == "liver");
    CHECK(nearest("Ki67percent", known) == "ki67Percent");
}

TEST_CASE("a key cut short, or made longer, finds its key") {
    CHECK(nearest("ki67", known) == "ki67Percent");
    CHECK(nearest("lesionsCompleteList", known) == "lesionsComplete");
}

TEST_CASE("of two the nearer one is named, whichever comes first") {
    CHECK(nearest("lesion", {"lesions", "lesionsComplete"}) == "lesions");
    CHECK(nearest("lesion", {"lesionsComplete", "lesions"}) == "lesions");
    CHECK(nearest("lesionsComplet", {"lesions", "lesionsComplete"}) == "lesionsComplete");
}

TEST_CASE("what resembles nothing finds nothing") {
    CHECK(nearest("pancreas", known).empty());
    CHECK(nearest("somethingElse", known).empty());
    CHECK(nearest("x", known).empty());
    CHECK(nearest("", known).empty());
    CHECK(nearest("tumour", {}).empty());
}

TEST_CASE("a very long key costs nothing and finds nothing") { CHECK(nearest(std::string(100000, 'a'), known).empty()); }

TEST_CASE("bytes that are no letters do no harm") { CHECK(nearest("\xff\xfeliver", known) == "liver"); }

}  // namespace
}  // namespace nelm::json
