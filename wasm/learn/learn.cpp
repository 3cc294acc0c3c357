// The learner's module: one function of two small numbers. It can be asked for a stop of a story, and for nothing else.
#include <string>

#include <nelm/stories.h>

/// What may be shown at this stop, as JSON; empty where there is no such stop. It stands until the next call.
extern "C" const char* story(int index, int stop) {
    static std::string text;
    text = nelm::story_text(index, stop);
    return text.c_str();
}
