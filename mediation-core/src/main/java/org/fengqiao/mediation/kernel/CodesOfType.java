package org.fengqiao.mediation.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The codes of each closed set, in the order of its members: a journal is read by them. */
final class CodesOfType extends ClassValue<Map<String, Coded>> {

  private static final CodesOfType ALL = new CodesOfType();

  private CodesOfType() {}

  static Map<String, Coded> of(Class<?> type) {
    return ALL.get(type);
  }

  @Override
  protected Map<String, Coded> computeValue(Class<?> type) {
    Map<String, Coded> codes = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      Coded coded = (Coded) constant;
      codes.put(coded.code(), coded);
    }
    return Collections.unmodifiableMap(codes);
  }
}
