# Compiles one snippet without and with MUST_FAIL. cmake -DCOMPILER= -DSNIPPET= -DINCLUDES=a|b -P check.cmake
# The snippet's line "// expect: phrase" says what the compiler's message must contain. Where compilers word it
# differently it has several such lines, and one of them must be found.
string(REPLACE "|" ";" includes "${INCLUDES}")
list(TRANSFORM includes PREPEND -I)
set(compile ${COMPILER} -std=c++20 -fsyntax-only ${includes} ${SNIPPET})

file(STRINGS ${SNIPPET} phrases REGEX "^// expect: ")
list(TRANSFORM phrases REPLACE "^// expect: " "")
if(NOT phrases)
  message(FATAL_ERROR "${SNIPPET} does not say which message it expects")
endif()

execute_process(COMMAND ${compile} RESULT_VARIABLE result ERROR_VARIABLE said)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "It must compile as it is, and does not:\n${said}")
endif()

execute_process(COMMAND ${compile} -DMUST_FAIL RESULT_VARIABLE result ERROR_VARIABLE said)
if(result EQUAL 0)
  message(FATAL_ERROR "With MUST_FAIL it must not compile, and does")
endif()
foreach(phrase IN LISTS phrases)
  string(FIND "${said}" "${phrase}" place)
  if(NOT place EQUAL -1)
    return()
  endif()
endforeach()
message(FATAL_ERROR "It fails, but not with any of '${phrases}':\n${said}")
