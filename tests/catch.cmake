# nelm_catch: Catch2 as the system has it. v2 is one header, v3 a library; core/catch.h hides the difference.
add_library(nelm_catch INTERFACE)
if(EMSCRIPTEN)
  # The toolchain hides the system's headers, and a native library is of no use to it: v2's header is what serves.
  find_path(CATCH_HOME catch2/catch.hpp PATHS /usr/include /usr/local/include /opt/homebrew/include
            NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH REQUIRED)
  file(CREATE_LINK ${CATCH_HOME}/catch2 ${PROJECT_BINARY_DIR}/system/catch2 SYMBOLIC)
  target_include_directories(nelm_catch SYSTEM INTERFACE ${PROJECT_BINARY_DIR}/system)
else()
  find_package(Catch2 REQUIRED)
  target_link_libraries(nelm_catch INTERFACE Catch2::Catch2)
  if(Catch2_VERSION VERSION_GREATER_EQUAL 3)
    target_compile_definitions(nelm_catch INTERFACE NELM_CATCH_V3)
  endif()
endif()
