# The steps that run is made of: builds, tests and their clock. Sourced by run, from the top of the clone.
# shellcheck shell=bash

jobs=$(nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2)
clock=()

# stage NAME COMMAND...: runs the command under a heading and says how long it took.
stage() {
  local name=$1 start=$SECONDS
  shift
  echo "== $name"
  "$@"
  clock+=("$(printf '%5d s  %s' $((SECONDS - start)) "$name")")
  echo "== $name: $((SECONDS - start)) s"
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

build_native() {
  configured "$1" || configure "$1"
  cmake --build --preset "$1" -j "$jobs"
}

test_native() {
  ctest --preset dev -j "$jobs"
}

build_wasm() {
  configured wasm || configure wasm
  cmake --build --preset wasm -j "$jobs" --target nelm_wasm
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

# The site is built again when anything that it is made of is newer.
build_site() {
  local page=build/site/index.html newer
  if [ -f "$page" ]; then
    newer=$(find web build/wasm/dist -newer "$page" -type f ! -path '*/node_modules/*/*' -print -quit)
    [ -n "$newer" ] || return 0
  fi
  node web/build.mjs --wasm build/wasm/dist --out build/site
}

lint() {
  if command -v shellcheck >/dev/null; then
    shellcheck --external-sources run .ci/run .ci/fresh
  fi
  npm --prefix web run --silent lint
}

test_node() {
  local files
  mapfile -t files < <(find tests -name '*.test.mjs' ! -path '*/node_modules/*' | sort)
  node --test --test-reporter=spec "${files[@]}"
}
