package org.fengqiao.mediation.examples.demo;

import java.util.List;

/** Something the user can put right: one sentence, exit code 2, no stack trace. */
final class DemoFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<Object> arguments;

  DemoFailure(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String sentence(DemoText text) {
    return text.get(key, arguments.toArray());
  }
}
