# The steps that run is made of: builds, tests and their clock. Sourced by run, from the top of the clone.
# shellcheck shell=bash

jobs=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
clock=()
failed=()

# stage NAME COMMAND...: runs the command under a heading and says how long it took. A failure ends the run.
stage() {
  local name=$1 start=$SECONDS
  shift
  echo "== $name"
  "$@"
  note_time "$name" $((SECONDS - start))
}

# check NAME COMMAND...: the same for tests. A failure is remembered, and the other tests still run.
check() {
  local name=$1 start=$SECONDS result=
  shift
  echo "== $name"
  "$@" || {
    failed+=("$name")
    result=" FAILED"
  }
  note_time "$name$result" $((SECONDS - start))
}

note_time() {
  clock+=("$(printf '%5d s  %s' "$2" "$1")")
  echo "== $1: $2 s"
}

summarise_stages() {
  echo "== stages"
  printf '%s\n' "${clock[@]}"
}

# configure PRESET [OPTION...]: quiet unless it fails.
configure() {
  local preset=$1
  mkdir -p build
  cmake --preset "$@" >"build/$preset.log" 2>&1 || {
    cat "build/$preset.log"
    return 1
  }
}

# Once configured, the build itself notices when its files change; the presets it does not see.
configured() {
  [ -f "build/$1/build.ninja" ] && [ ! CMakePresets.json -nt "build/$1/build.ninja" ]
}

# build_native PRESET [OPTION...]
build_native() {
  if [ $# -gt 1 ] || ! configured "$1"; then configure "$@"; fi
  cmake --build --preset "$1" -j "$jobs"
}

test_native() {
  ctest --preset dev -j "$jobs"
}

build_wasm() {
  configured wasm || configure wasm
  cmake --build --preset wasm -j "$jobs" --target nelm_wasm nelm_learn
}

build_wasm_tests() {
  if wasm_tests_possible; then
    configure wasm -DNELM_TESTS=ON
    cmake --build --preset wasm -j "$jobs"
  else
    build_wasm
  fi
}

test_wasm() {
  if wasm_tests_possible; then
    ctest --preset wasm -j "$jobs"
  else
    echo "Not run: they need Catch2's source code (tests/catch.cmake), which this system does not hand out."
  fi
}

build_wasm_bench() {
  configure wasm -DNELM_BENCH=ON
  cmake --build --preset wasm -j "$jobs" --target nelm_wasm nelm_planner
}

bench_native() {
  mkdir -p build/bench
  node tests/bench/cases.mjs >build/bench/cases.ndjson
  build/bin/nelm_bench --benchmark_counters_tabular=true build/bench/cases.ndjson
}

# fuzz_target NAME SECONDS: an input that fails is left in build/fuzz.
fuzz_target() {
  local longest=8192
  # No problem takes more bytes.
  [ "$1" != planner ] || longest=512
  build/fuzz/tests/fuzz/nelm_fuzz_"$1" -max_total_time="$2" -max_len="$longest" -len_control=0 -timeout=10 -rss_limit_mb=4096 \
    -print_final_stats=1 -dict=build/fuzz/words.dict -artifact_prefix=build/fuzz/ build/fuzz/corpus/"$1" 2>"build/fuzz/$1.log" || {
    tail -n 40 "build/fuzz/$1.log"
    return 1
  }
  grep -E 'stat::number_of_executed_units|cov:' "build/fuzz/$1.log" | tail -n 2
}

# fuzz_targets SECONDS: all of them at once.
fuzz_targets() {
  local target run runs=() result=0
  node tests/fuzz/corpus.mjs
  for target in build/fuzz/corpus/*/; do
    fuzz_target "$(basename "$target")" "$1" &
    runs+=($!)
  done
  for run in "${runs[@]}"; do
    wait "$run" || result=1
  done
  return "$result"
}

# Every golden case and vector on several threads at once, under ThreadSanitizer, and the same lines as one thread gives.
test_threads() {
  local place=build/threads
  node tests/spec/all-cases.mjs >"$place/cases.ndjson"
  build/bin/nelm cohort "$place/cases.ndjson" >"$place/one.ndjson"
  TSAN_OPTIONS=halt_on_error=1 "$place/core/nelm" cohort --jobs 4 "$place/cases.ndjson" >"$place/four.ndjson"
  cmp "$place/one.ndjson" "$place/four.ndjson"
}

# The site is built again when anything that it is made of is newer.
build_site() {
  local page=build/site/index.html newer
  if [ -f "$page" ]; then
    newer=$(find web tests/vectors build/wasm/dist -newer "$page" -type f ! -path '*/node_modules/*/*' -print -quit)
    [ -n "$newer" ] || return 0
  fi
  node web/build.mjs --wasm build/wasm/dist --out build/site
}

lint() {
  if command -v shellcheck >/dev/null; then
    shellcheck --external-sources run .ci/run .ci/fresh || return 1
  fi
  npm --prefix web run --silent lint
}

# Its browser has no headless mode: tests/web/webkit/driver.mjs gives it a screen.
test_webkit() {
  node --test --test-reporter=spec tests/web/webkit/webkit.check.mjs
}

# Thousands of tests: all of them go to a log; what failed and the runner's summary are shown.
test_node() {
  local files log=build/node-tests.log
  mapfile -t files < <(find tests -name '*.test.mjs' ! -path '*/node_modules/*' | sort)
  if node --test --test-reporter=spec "${files[@]}" >"$log" 2>&1; then
    tail -n 8 "$log"
  else
    grep -q '^ℹ tests' "$log" || tail -n 40 "$log"
    sed -n '/^ℹ tests/,$p' "$log"
    return 1
  fi
}
