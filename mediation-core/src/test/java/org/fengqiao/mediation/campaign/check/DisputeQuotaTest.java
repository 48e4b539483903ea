package org.fengqiao.mediation.campaign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fengqiao.mediation.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which invented sentences ask for a number of disputes, and which only look like it. */
@Requirement("CAMP-27")
class DisputeQuotaTest {

  private static boolean isQuota(String item) {
    List<PlanFinding> found =
        Plans.check(item).stream()
            .filter(finding -> finding.kind() == FindingKind.DISPUTE_QUOTA)
            .toList();
    return !found.isEmpty();
  }

  private static boolean isTaskQuota(String sentence, long number) {
    return isQuota(
        "tasks: [{id: T1, what: \"%s\", measure: {comparator: at-least, threshold: %d}, modality: binding, @三|%s@}]"
            .formatted(sentence, number, sentence));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "每村每月排查矛盾纠纷不少于5件|5",
        "每个社区每季度化解纠纷不少于10起|10",
        "每名调解员每年调解纠纷12件以上|12",
        "全年成功调解案件200件|200",
        "每村每月上报矛盾纠纷线索2条以上|2",
        "各网格每月报送纠纷线索不少于三条|3",
        "每村每月排查风险隐患不少于2个|2",
        "每个村居每月至少排查出矛盾隐患1起|1",
        "每村每月发现1条矛盾纠纷苗头|1",
        "每月上报不少于3条有效纠纷线索|3",
        "各镇每年化解一百二十件矛盾纠纷|120",
        "每所每季度受理民间纠纷达到１５件|15",
        "每村每月化解5-8件纠纷|5",
        "各村开展矛盾纠纷排查，每月不少于4件|4",
        "村级每月排查、化解矛盾纠纷至少两起|2",
        "每村每月至少上报一起纠纷|1",
        "每個村每月排查矛盾糾紛不少於5件|5",
        "完成20件重大疑难纠纷的化解任务|20",
        "年内化解信访积案不少于8件|8",
        "每村建立调解室1个、每月调解纠纷6件|6",
        "全县年调解纠纷总量不低于1.2万件|12000",
        "司法所与派出所一起排查纠纷，每月不少于3起|3",
        "全年排查纠纷数量达到300件|300",
        "每季度提供劳资纠纷隐患2处|2",
        "调委会每月录入案件10余件|10"
      })
  void aNumberOfDisputesIsAQuota(String sentence, long number) {
    assertEquals(true, isTaskQuota(sentence, number), sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "每月与派出所一起排查矛盾纠纷1次|1",
        "会同信访部门一起化解矛盾纠纷|1",
        "和网格员在一起研究矛盾纠纷|1",
        "做到发现一起纠纷、化解一起纠纷|1",
        "一起纠纷一份卷宗|1",
        "做到一件纠纷一套班子|1",
        "每年创建无纠纷村3个以上|3",
        "打造零纠纷社区5个|5",
        "建成“矛盾纠纷不上交”村10个|10",
        "连续6个月零纠纷|6",
        "连续3个月无矛盾纠纷|3",
        "每百件纠纷调解成功不少于96件|96",
        "每10起纠纷调解成功9起以上|9",
        "矛盾纠纷调解成功率达到96%以上|96",
        "成功调解的案件占比不低于90件|90",
        "每月开展矛盾纠纷排查2次以上|2",
        "建立5个以上纠纷调解室|5",
        "培育2个物业纠纷调解委员会|2",
        "报送纠纷调解典型案例3件以上|3",
        "评查矛盾纠纷案卷20件|20",
        "每季度抽查调解案件5件|5",
        "每件纠纷回访不少于1次|1",
        "年终回访已调解纠纷30件|30",
        "发生5起以上纠纷的村予以约谈|5",
        "对调解纠纷50件以上的调解员给予表彰|50",
        "矛盾纠纷发生量减少10件|10",
        "化解省厅交办的信访积案5件|5",
        "办理法律援助案件100件|100",
        "排查消防安全隐患3处|3",
        "摸排涉黑涉恶线索2条|2",
        "每月总结矛盾纠纷化解经验，上报不少于2条|2",
        "每村每月报送工作信息不少于2条|2",
        "掌握纠纷数量，每月分析2次|2",
        "聚焦3个行业领域矛盾纠纷|3",
        "每村配备纠纷信息员1名|1",
        "召开矛盾纠纷分析会1次，解决3个问题|3",
        "为纠纷当事人办实事2件|2",
        "建立纠纷数据库1个|1",
        "制定矛盾纠纷化解措施5条|5",
        "落实信访案件领导包案制，每案1个专班|1"
      })
  void whatIsNoNumberOfDisputesIsNoQuota(String sentence, long number) {
    assertEquals(false, isTaskQuota(sentence, number), sentence);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "CASES-REGISTERED|登记数|true",
        "LEADS-PER-VILLAGE|线索|true",
        "MEDIATED-DISPUTES|化解数|true",
        "VOLUME|调解纠纷数量|true",
        "VOLUME|矛盾隐患排查数|true",
        "ZERO-DISPUTES-VILLAGES|无纠纷村|false",
        "DISPUTES-FREE-COMMUNITIES|无讼社区|false",
        "LEADS-RESPONSE-HOURS|线索响应时间|false",
        "CASES-SETTLED-RATE|调解成功率|false",
        "CASES|典型案例|false",
        "CASES|无纠纷村|false",
        "DISPUTES-SETTLED-SHARE|化解纠纷数占比|false",
        "PLATFORM|纠纷数据|false"
      })
  void anIndicatorIsJudgedByItsCodeAndItsName(String code, String name, boolean quota) {
    assertEquals(
        quota,
        isQuota(
            "indicators: [{id: I1, indicator: %s, name: %s, comparator: at-least, threshold: 96, modality: binding, @三|达到96以上@}]"
                .formatted(code, name)),
        code + " " + name);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"at-most, 5", "equal, 0", "at-least, 0", "at-least, 7"})
  void ceilingsNothingAndOtherNumbersAreNoQuota(String comparator, long number) {
    assertEquals(
        false,
        isQuota(
            "tasks: [{id: T1, what: 纠纷, measure: {comparator: %s, threshold: %d}, modality: binding, @三|每月纠纷5件@}]"
                .formatted(comparator, number)));
  }
}
