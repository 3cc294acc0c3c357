# What the build and the tests need of the system, and how it gets there. Sourced by run.
# shellcheck shell=bash

build_packages=(g++ cmake ninja-build nlohmann-json3-dev libcli11-dev emscripten nodejs npm ca-certificates)
test_packages=(catch2 librapidcheck-dev chromium firefox-esr fonts-dejavu-core)
# The page's tools ask for a newer Node than some systems have. It then comes from the npm registry, into build/node.
node_version=22.12.0
node_at_least=20.19.0

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

# Says what to install by hand where there is no apt, and goes on with what there is.
advise() {
  local tool missing=0
  for tool in cmake ninja node npm emcmake; do
    command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; missing=1; }
  done
  [ "$missing" = 0 ] && return
  cat >&2 <<'TEXT'
This system has no apt. Please install:
  with Homebrew:  brew install cmake ninja node nlohmann-json cli11 catch2 emscripten
  or Emscripten by its own SDK: clone emsdk, ./emsdk install latest, ./emsdk activate latest, source ./emsdk_env.sh
  for the property tests, RapidCheck from source
Going on with what there is.
TEXT
}

# install_system build [test]: installs the packages that are missing. Nothing is asked of the network when none is.
install_system() {
  if ! command -v apt-get >/dev/null; then
    advise
    return
  fi
  local wanted=() missing kind
  for kind in "$@"; do
    case $kind in
      build) wanted+=("${build_packages[@]}") ;;
      test) wanted+=("${test_packages[@]}") ;;
    esac
  done
  # A Node that is already here and new enough, with its npm, is not replaced by the distribution's.
  if node_is_new_enough && command -v npm >/dev/null; then
    mapfile -t wanted < <(printf '%s\n' "${wanted[@]}" | grep -vxE 'nodejs|npm')
  fi
  mapfile -t missing < <(missing_packages "${wanted[@]}")
  if [ "${#missing[@]}" -gt 0 ]; then
    echo "installing: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
  use_new_node
}

node_is_new_enough() {
  command -v node >/dev/null || return 1
  [ "$(printf '%s\n' "$node_at_least" "$(node --version | tr -d v)" | sort -V | head -n 1)" = "$node_at_least" ]
}

use_new_node() {
  node_is_new_enough && return
  local arch bin=$PWD/build/node/bin
  case $(uname -m) in
    x86_64) arch=x64 ;;
    aarch64 | arm64) arch=arm64 ;;
    *) echo "no Node for $(uname -m): install Node $node_at_least or newer" >&2; return 1 ;;
  esac
  if [ ! -x "$bin/node" ]; then
    local package=node-linux-$arch
    echo "installing: Node $node_version"
    npm install --silent --no-audit --no-fund --prefix build/node "$package@$node_version"
    mkdir -p "$bin"
    ln -sf "../node_modules/$package/bin/node" "$bin/node"
  fi
  export PATH=$bin:$PATH
}

# install_npm DIR: what DIR's lock file says, unless that is what is there.
install_npm() {
  local lock stamp=$1/node_modules/.installed
  lock=$(cksum <"$1/package-lock.json")
  [ "$(cat "$stamp" 2>/dev/null)" = "$lock" ] && return
  npm --prefix "$1" ci --no-audit --no-fund
  echo "$lock" >"$stamp"
}
