// Pipeline: one queue of what is to be answered, one of what is to be written; the second keeps the order.
#include "pipeline.h"

namespace nelm::cli {

Pipeline::Pipeline(std::size_t jobs, Answer answer, Write write)
    : answer_(std::move(answer)), write_(std::move(write)), most_batches_(2 * jobs + 1) {
    for (std::size_t i = 0; i < jobs; ++i) threads_.emplace_back([this] { guard([this] { answer_batches(); }); });
    threads_.emplace_back([this] { guard([this] { write_batches(); }); });
}

Pipeline::~Pipeline() {
    stop();
    for (std::thread& thread : threads_) thread.join();
}

void Pipeline::add(Lines lines) {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [this] { return failure_ || in_order_.size() < most_batches_; });
    throw_failure();
    in_order_.push_back(std::make_shared<Batch>(Batch{std::move(lines), {}, false}));
    unanswered_.push_back(in_order_.back());
    has_work_.notify_one();
}

void Pipeline::finish() {
    std::unique_lock lock(mutex_);
    has_room_.wait(lock, [this] { return failure_ || in_order_.empty(); });
    throw_failure();
}

void Pipeline::check() {
    const std::lock_guard lock(mutex_);
    throw_failure();
}

template <class Work>
void Pipeline::guard(Work&& work) {
    try {
        work();
    } catch (...) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::current_exception();
        has_room_.notify_one();
    }
}

void Pipeline::answer_batches() {
    std::unique_lock lock(mutex_);
    while (true) {
        has_work_.wait(lock, [this] { return stopping_ || !unanswered_.empty(); });
        if (stopping_) return;
        const std::shared_ptr<Batch> batch = unanswered_.front();
        unanswered_.pop_front();
        lock.unlock();
        std::string answers = answer_(batch->lines);
        lock.lock();
        batch->answers = std::move(answers);
        batch->answered = true;
        has_answer_.notify_one();
    }
}

void Pipeline::write_batches() {
    std::unique_lock lock(mutex_);
    while (true) {
        has_answer_.wait(lock, [this] { return stopping_ || (!in_order_.empty() && in_order_.front()->answered); });
        if (stopping_) return;
        const std::shared_ptr<Batch> batch = in_order_.front();
        lock.unlock();
        write_(batch->answers);
        lock.lock();
        in_order_.pop_front();
        has_room_.notify_one();
    }
}

void Pipeline::stop() {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    has_work_.notify_all();
    has_answer_.notify_all();
}

void Pipeline::throw_failure() const {
    if (failure_) std::rethrow_exception(failure_);
}

}  // namespace nelm::cli
