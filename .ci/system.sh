# What the build and the tests need of the system, and how it gets there. Sourced by run, from the top of the clone.
# shellcheck shell=bash

build_packages=(g++ cmake ninja-build nlohmann-json3-dev libcli11-dev emscripten nodejs npm ca-certificates)
server_packages=(nginx-light caddy)
webkit_packages=(webkit2gtk-driver xvfb xauth dbus fonts-dejavu-core)
test_packages=(catch2 librapidcheck-dev chromium-headless-shell firefox-esr fonts-dejavu-core shellcheck parallel)
bench_packages=(libbenchmark-dev)
# Clang's name for the one that the release has: its run-time libraries hold libFuzzer.
fuzz_packages=(clang libclang-rt-dev)
# The page's tools ask for a newer Node than some releases have; .ci/node then brings one, into build/node.
node_at_least=20.19.0

# install_system KIND...: of build, test, webkit, bench and fuzz; installs the packages that are missing. Nothing is asked of the network when none is.
install_system() {
  mkdir -p build
  if command -v apt-get >/dev/null; then
    install_packages "$@"
  else
    advise
  fi
  use_new_node
  if [[ " $* " == *" test "* ]]; then
    fetch_catch_source
  fi
}

install_packages() {
  local wanted=() missing kind
  for kind in "$@"; do
    case $kind in
      build) wanted+=("${build_packages[@]}") ;;
      test) wanted+=("${test_packages[@]}") ;;
      servers) wanted+=("${server_packages[@]}") ;;
      webkit) wanted+=("${webkit_packages[@]}") ;;
      bench) wanted+=("${bench_packages[@]}") ;;
      fuzz) wanted+=("${fuzz_packages[@]}") ;;
    esac
  done
  # A Node that is already here and new enough, with its npm, is not replaced by the distribution's.
  if node_is_new_enough && command -v npm >/dev/null; then
    mapfile -t wanted < <(printf '%s\n' "${wanted[@]}" | grep -vxE 'nodejs|npm')
  fi
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  [ "${#missing[@]}" -gt 0 ] || return 0
  echo "installing: ${missing[*]}"
  as_root apt-get -o DPkg::Lock::Timeout=300 -qq update </dev/null || echo "apt: some lists could not be read; going on" >&2
  quietly build/apt.log as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 -y -qq --no-install-recommends install "${missing[@]}"
}

missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "Packages are missing and there is no sudo. As root: apt-get install $(missing_packages \
      "${build_packages[@]}" "${test_packages[@]}" "${webkit_packages[@]}" "${fuzz_packages[@]}" | tr '\n' ' ')" >&2
    return 1
  fi
}

# quietly LOG COMMAND...: what it says is shown only when it fails.
quietly() {
  local log=$1
  shift
  "$@" >"$log" 2>&1 </dev/null || {
    tail -n 40 "$log" >&2
    return 1
  }
}

# Says what to install by hand where there is no apt, and goes on with what there is.
advise() {
  local tool missing=()
  for tool in cmake ninja node npm emcc; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  cat >&2 <<TEXT
This system has no apt, and these are missing: ${missing[*]}. Please install, with Homebrew for example:
  brew install cmake ninja node nlohmann-json cli11 emscripten    to build
  brew install catch2 shellcheck                                  to test; RapidCheck from its source code
Emscripten can also come from its own SDK (emsdk): ./emsdk install latest, ./emsdk activate latest,
source ./emsdk_env.sh. Going on with what there is.
TEXT
}

node_is_new_enough() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  [ "$(printf '%s\n' "$node_at_least" "${version#v}" | sort -V | head -n 1)" = "$node_at_least" ]
}

# A Node from the npm registry, at the version of .ci/node's lock file, when the system's is too old.
use_new_node() {
  if node_is_new_enough; then
    return 0
  fi
  mkdir -p build/node/bin
  cp .ci/node/package.json .ci/node/package-lock.json .ci/node/.npmrc build/node/
  install_npm build/node
  local found=(build/node/node_modules/node-linux-*/bin/node)
  if [ ! -x "${found[0]}" ]; then
    echo "Please install Node $node_at_least or newer: the one of this system is too old, and none is known for it." >&2
    return 1
  fi
  ln -sf "$PWD/${found[0]}" build/node/bin/node
  export PATH=$PWD/build/node/bin:$PATH
}

# install_npm DIR: exactly what DIR's lock file says, unless that is what is there.
install_npm() {
  local lock stamp=$1/node_modules/.installed
  lock=$(cksum <"$1/package-lock.json")
  if [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ]; then
    return 0
  fi
  echo "installing: npm packages of $1"
  quietly build/npm.log npm --prefix "$1" ci --no-audit --no-fund
  echo "$lock" >"$stamp"
}

catch_header() {
  [ -f /usr/include/catch2/catch.hpp ] || [ -f /usr/local/include/catch2/catch.hpp ] || [ -f /opt/homebrew/include/catch2/catch.hpp ]
}

wasm_tests_possible() {
  catch_header || [ -f build/catch2/extras/catch_amalgamated.cpp ]
}

# Catch2 v3 is a native library. For WebAssembly it is compiled from the source code that the distribution also has,
# read through lists of our own, so that the system's are left as they are.
fetch_catch_source() {
  if wasm_tests_possible || ! command -v apt-get >/dev/null; then
    return 0
  fi
  local place=$PWD/build/catch2
  rm -rf "$place"
  mkdir -p "$place/lists/partial" "$place/sources.list.d"
  # As source lists: the same lines, and the same stanzas, for source code.
  find /etc/apt/sources.list /etc/apt/sources.list.d -name '*.list' -exec cat {} + 2>/dev/null |
    sed -n 's/^deb /deb-src /p' >"$place/sources.list"
  local file
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -f "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"$place/sources.list.d/${file##*/}"
  done
  echo "fetching: Catch2's source code"
  quietly build/catch2.log fetch_source catch2 "$place"
  tar -C "$place" --strip-components=1 --wildcards -xf "$place"/catch2_*.orig.tar.* '*/extras/catch_amalgamated.*'
}

fetch_source() {
  local options=(-o "Dir::Etc::sourcelist=$2/sources.list" -o "Dir::Etc::sourceparts=$2/sources.list.d"
    -o "Dir::State::lists=$2/lists" -o APT::Sandbox::User=)
  apt-get "${options[@]}" update || true
  (cd "$2" && apt-get "${options[@]}" source --download-only "$1")
}
