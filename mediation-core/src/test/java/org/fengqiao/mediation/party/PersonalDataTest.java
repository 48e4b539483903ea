package org.fengqiao.mediation.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.fengqiao.mediation.kernel.IdSource;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;

/** Personal data is never shown by accident. */
class PersonalDataTest {

  private static final PersonalData INVENTED =
      PersonalData.builder()
          .name("邹麦生")
          .idNumber("990121190001010011")
          .phone("19900001234")
          .address("柏岩镇杏坡村十二号")
          .build();

  @Test
  void itsTextSaysWhatIsThereAndNothingOfIt() {
    assertEquals("PersonalData[name, idNumber, phone, address]", INVENTED.toString());
    assertEquals("PersonalData[name]", PersonalData.builder().name("邹麦生").build().toString());
    assertEquals("ConfidentialText[4 characters]", ConfidentialText.of("雨水入墙").toString());
  }

  @Test
  void maskedItShowsTheFirstCharacterOfTheNameAndTheEndOfNumbers() {
    PersonalData masked = INVENTED.masked();
    assertEquals("邹**", masked.name());
    assertEquals("**1", masked.idNumber().orElseThrow());
    assertEquals("**34", masked.phone().orElseThrow());
    assertEquals("**", masked.address().orElseThrow());
  }

  @Test
  void howMuchIsHiddenDoesNotDependOnTheLength() {
    assertEquals(Masking.name("张三"), Masking.name("张三丰年"));
    assertEquals("**", Masking.phone("110"));
    assertEquals("**", Masking.idNumber("A-1"));
    assertEquals("**", Masking.name(" "));
    assertEquals("𠮷**", Masking.name("𠮷田"));
  }

  @Test
  void aTokenBearsThePartitionOfItsData() {
    Partition partition = Partition.of("9901");
    IdSource ids = () -> "01ABC";
    assertEquals(PersonRef.of("9901-01ABC"), PersonRef.next(partition, ids));
    assertEquals(partition, PersonRef.next(partition, ids).partition());
    assertEquals(partition, TextRef.next(partition, ids).partition());
    for (String wrong : List.of("邹麦生", "9901", "9901-", "99-A", "9901-a")) {
      assertThrows(IllegalArgumentException.class, () -> PersonRef.of(wrong));
      assertThrows(IllegalArgumentException.class, () -> TextRef.of(wrong));
    }
  }

  @Test
  void blankNamesAndTextsAndNumbersOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PersonalData.builder().name(" ").build());
    assertThrows(IllegalArgumentException.class, () -> ConfidentialText.of(" "));
    assertThrows(
        ProblemsException.class,
        () -> ConfidentialText.of("字".repeat(ConfidentialText.MAX_LENGTH + 1)));
    assertThrows(IllegalArgumentException.class, () -> PartyNumber.of(0));
    assertThrows(IllegalArgumentException.class, () -> PartyNumber.of(PartyNumber.MAX + 1));
    assertFalse(INVENTED.equals(INVENTED.masked()));
  }

  @Test
  void whatIsTooLongIsNamedWithLimitAndLengthAndNotShown() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                PersonalData.builder()
                    .name("甲".repeat(PersonalData.MAX_NAME_LENGTH + 1))
                    .idNumber("1".repeat(PersonalData.MAX_NUMBER_LENGTH))
                    .phone("2".repeat(PersonalData.MAX_NUMBER_LENGTH + 1))
                    .address("3".repeat(PersonalData.MAX_ADDRESS_LENGTH + 1))
                    .build());
    assertEquals(
        List.of(List.of("name", 200, 201), List.of("phone", 64, 65), List.of("address", 500, 501)),
        refused.problems().stream().map(Problem::arguments).toList());
    assertFalse(refused.toString().contains("甲"), refused.toString());
  }
}
