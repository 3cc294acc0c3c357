// A program that knows nelm only as an installed library.
#include <iostream>

#include <nelm/nelm.h>
#include <nelm/text.h>

int main() { std::cout << nelm::assess_text(R"({"format":"nelm-case/1"})") << '\n'; }
