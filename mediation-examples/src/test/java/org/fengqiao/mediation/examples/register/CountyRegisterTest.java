package org.fengqiao.mediation.examples.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The program prints what the county lacks, in both languages, and keeps nothing it refused. */
class CountyRegisterTest {

  @Test
  void theGapsOfTheCountyAreNamedInChineseAndEnglish() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    CountyRegister.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertEquals(
        """
        refused: member 6301-GE holds two seats from 2025-01-01
        refused: 6301-LU and 6301-NING are both directors from 2025-01-01
        seats: 3
        截至 2026-03-30
          6301-TOWN: 委员 0 人，至少应有 3 人
          6301-TOWN: 主任 0 人，应为一人
          6301-TOWN: 没有妇女成员
          6301-XINGPO: 没有妇女成员
          6301-QI: 专职人民调解员在 2026-03-30 没有人民调解员证
          6301-TOWN: 缺少 1（专职人民调解员配备：2+）
          6301-QI: 等级 INVENTED/1
        as of 2026-03-30
          6301-TOWN: 0 members, at least 3 are needed
          6301-TOWN: 0 directors, exactly one is needed
          6301-TOWN: there is no woman among the members
          6301-XINGPO: there is no woman among the members
          6301-QI: a full-time mediator has no certificate on 2026-03-30
          6301-TOWN: missing 1 (full-time mediators: 2+)
          6301-QI: grade INVENTED/1
        """,
        printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }
}
