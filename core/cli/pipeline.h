// Pipeline: batches of lines answered on several threads, and written in the order in which they came.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "lines.h"

namespace nelm::cli {

class Pipeline {
  public:
    using Answer = std::function<std::string(const Lines&)>;
    using Write = std::function<void(const std::string&)>;

    /// `answer` is called on several threads at once, `write` on one.
    Pipeline(std::size_t jobs, Answer answer, Write write);
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// Takes a batch, once there is room for it: memory does not grow with the stream.
    void add(Lines lines);

    /// Waits until everything is written.
    void finish();

    /// Throws what a thread failed with.
    void check();

  private:
    struct Batch {
        Lines lines;
        std::string answers;
        bool answered = false;
    };

    template <class Work>
    void guard(Work&& work);
    void answer_batches();
    void write_batches();
    void stop();
    void throw_failure() const;

    const Answer answer_;
    const Write write_;
    const std::size_t most_batches_;
    std::mutex mutex_;
    std::condition_variable has_work_;             ///< for those who answer
    std::condition_variable has_answer_;           ///< for the one who writes
    std::condition_variable has_room_;             ///< for the one who reads
    std::deque<std::shared_ptr<Batch>> in_order_;  ///< not written yet
    std::deque<std::shared_ptr<Batch>> unanswered_;
    std::exception_ptr failure_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace nelm::cli
