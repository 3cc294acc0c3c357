# nelm_catch: Catch2 as this machine has it; core/catch.h hides the difference between v2 and v3.
# For WebAssembly it is v2's one header, or v3's two source files (NELM_CATCH_SOURCE, else below build/catch2).
add_library(nelm_catch INTERFACE)

if(NOT EMSCRIPTEN)
  find_package(Catch2 REQUIRED)
  target_link_libraries(nelm_catch INTERFACE Catch2::Catch2)
  if(Catch2_VERSION VERSION_GREATER_EQUAL 3)
    target_compile_definitions(nelm_catch INTERFACE NELM_CATCH_V3)
  endif()
  return()
endif()

# The toolchain hides the system's headers, and a native library is of no use to it.
find_path(CATCH_HOME catch2/catch.hpp PATHS /usr/include /usr/local/include /opt/homebrew/include
          NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
if(CATCH_HOME)
  file(CREATE_LINK ${CATCH_HOME}/catch2 ${PROJECT_BINARY_DIR}/system/catch2 SYMBOLIC)
  target_include_directories(nelm_catch SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/system)
  return()
endif()

find_path(NELM_CATCH_SOURCE catch_amalgamated.cpp PATHS ${PROJECT_SOURCE_DIR}/build/catch2/extras
          NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
if(NOT NELM_CATCH_SOURCE)
  message(FATAL_ERROR "The WebAssembly tests need Catch2: v2's header in the system, or v3's source code "
                      "(-DNELM_CATCH_SOURCE=.../catch2/extras)")
endif()
add_library(nelm_catch_amalgamated STATIC ${NELM_CATCH_SOURCE}/catch_amalgamated.cpp)
target_compile_features(nelm_catch_amalgamated PUBLIC cxx_std_20)
target_compile_options(nelm_catch_amalgamated PRIVATE -fwasm-exceptions -O0)
target_compile_definitions(nelm_catch_amalgamated PUBLIC NELM_CATCH_AMALGAMATED PRIVATE CATCH_AMALGAMATED_CUSTOM_MAIN)
target_include_directories(nelm_catch_amalgamated SYSTEM PUBLIC ${NELM_CATCH_SOURCE})
target_link_libraries(nelm_catch INTERFACE nelm_catch_amalgamated)
