package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a Chinese sentence how many disputes it asks for: 每村每月排查矛盾纠纷不少于5件. A number counts
 * only with a measure word and with a noun for disputes as the thing that is counted, before or
 * after it. What is counted otherwise, per hundred disputes, or only where something happens, asks
 * for no disputes; neither does 一起 in the sense of together.
 */
final class QuotaWords {

  /**
   * A number of disputes a text asks for.
   *
   * @param least the number, of a range the first one
   * @param most the number, of a range the second one
   * @param floor whether the words call it a minimum
   */
  record Asked(long least, long most, boolean floor) {}

  private static final String TRADITIONAL = "糾紛線隱條個積數據總調處發現無餘兩萬檔評報檢與鎮員會議點書協號進開關於難題類級";
  private static final String SIMPLIFIED = "纠纷线隐条个积数据总调处发现无余两万档评报检与镇员会议点书协号进开关于难题类级";

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;：:！!]");

  private static final String DISPUTE = "(?:纠纷|矛盾|案件|积案|线索|隐患|苗头)";

  /** What may be counted with 条, 个, 处 or 项, which fit almost anything. */
  private static final String TRACE = "(?:(?:纠纷|矛盾|隐患|线索)信息|线索|隐患|苗头|不稳定因素|纠纷|矛盾)";

  /** Things about disputes that are no disputes. */
  private static final String OTHER =
      "(?:案例|案卷|卷宗|档案|文书|协议|实事|提案|建议|作品|稿|文章|(?<!纠纷|矛盾|隐患|线索)信息|简报|经验|做法|典型|资料|报告|视频|课|室|中心|平台"
          + "|数据库|队伍|团队|能手|骨干|专家|讲座|会议|例会|制度|机制|品牌|措施|方案|意见)";

  private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?[万千百]?|[一二三四五六七八九十百千万两]+";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<least>"
              + NUMBER
              + ")(?:[多余]|(?:[-—–~～至到]|件至|起至)(?<most>"
              + NUMBER
              + "))?(?<unit>[件起宗例桩条个处项])次?(?<above>(?:及|或)?以上)?");

  private static final Pattern FLOOR_BEFORE =
      Pattern.compile("(?:不少于|不得少于|不低于|不得低于|不下于|至少|最少|达到|达|完成|保底)[^，]{0,2}$");

  /** The clause speaks of a part of the disputes there are, or of what happens by itself. */
  private static final Pattern NO_DEMAND =
      Pattern.compile(
          "率(?!先)|占比|比例|百分|%|％|每(?:[0-9]+|[一二三四五六七八九十百千万两]+)[件起宗例]|发生|引发|出现"
              + "|减少|下降|降低|压减|压降|控制在|不超过|不得超过|不多于|(?<!不)(?<!不得)少于|以内|以下"
              + "|交办|督办|挂牌|移交|移送|转办|存量|遗留");

  /** What is done to papers, or to disputes that are settled already. */
  private static final Pattern AFTERWARDS =
      Pattern.compile("回访|抽查|评查|检查|复查|核查|旁听|观摩|研讨|剖析|点评|讲评|通报|宣传|编写|整理|归档|评选|评为|奖励|补贴|表彰");

  /** Cases and leads of other trades. */
  private static final Pattern OTHER_TRADES =
      Pattern.compile("法律援助|法援|公证|复议|刑事|刑释|矫正|安置帮教|鉴定|执法|普法|涉黑|涉恶|黑恶|犯罪|违法|安全|消防|诈骗|腐败|毒品|吸毒");

  private static final String DONE =
      "(?:的|成功|有效|及时|主动|全部|就地|并|和|及|与|、|[（(]|[）)])*(?:排查|摸排|发现|化解|调解|调处|调节|处置|处理|办理|受理|办结|上报|报送|报告|报|录入|登记|提供|收集|搜集|搜索|反馈|报备|工作|任务|数量|总量|总数|数|量|出|共|累计|力争|确保|要|应|应当|须|必须|原则上|平均|人均|分别|每(?:人|名|村|月|年|季|周|季度|半年|半月|个月)|(?:全|当)年|各|均|不少于|不得少于|不低于|不得低于|不下于|至少|最少|达到|达|完成|保底|在|到|为|约|成功|有效|及时|、|的)*";

  /** Counted before the number: 排查矛盾纠纷不少于. */
  private static final Pattern TRACE_BEFORE = Pattern.compile(TRACE + DONE + "$");

  private static final Pattern ANY_NOUN = Pattern.compile(OTHER + "|" + DISPUTE);

  private static final String ACTS =
      "(?:的|排查|摸排|发现|化解|调解|调处|处置|处理|办理|受理|上报|报送|录入|登记|任务|工作|目标|指标|[）)])*";

  /** Counted after the number: 矛盾纠纷, 有效纠纷线索. */
  private static final Pattern DISPUTE_AFTER =
      Pattern.compile("(?<kind>[^0-9、]{0,12}?)" + DISPUTE + "(?:信息)?" + ACTS);

  private static final Pattern TRACE_AFTER =
      Pattern.compile(
          "(?:的|重大|疑难|复杂|有效|突出|重点|矛盾|纠纷|民间|各类|苗头性|倾向性|风险|信访|不稳定|潜在|婚姻|家庭|邻里|劳资|涉[^、]{1,3}|[或和及、])*"
              + TRACE
              + ACTS);

  private static final Pattern NOT_THERE = Pattern.compile("[无零]|没有|未|不");
  private static final Pattern NOTHING_COUNTED = Pattern.compile("(?:的|任务|目标|指标|工作|左右|[）)”’])*");
  private static final Pattern GOES_ON = Pattern.compile("、|并|且|及时");

  private static final Pattern NUMBER_BY_NAME =
      Pattern.compile(
          "(?<noun>" + DISPUTE + ")[^，、0-9]{0,6}?(?:总数|总量|数量|数(?![据字智])|量(?!化))(?<after>.*)");

  /** What may stand between 数量 and its number. */
  private static final Pattern NUMBER_STATED =
      Pattern.compile(DONE + "(?<least>" + NUMBER + ")(?:[件起宗例条]|以上|及以上)*");

  private QuotaWords() {}

  /**
   * Returns the numbers of disputes that a text asks for.
   *
   * @param text a name or a quote
   * @param subject what the text is about, where the number stands without a noun
   */
  static List<Asked> in(String text, String subject) {
    List<Asked> asked = new ArrayList<>();
    String before = plain(subject);
    for (String clause : clauses(text)) {
      if (isDemand(clause)) {
        collect(clause, before, asked);
      }
      before = ANY_NOUN.matcher(clause).find() ? clause : before;
    }
    return asked;
  }

  /** Returns whether a name is that of a number of disputes: 调解纠纷数量. */
  static boolean isNumberOfDisputes(String name) {
    Matcher matcher = NUMBER_BY_NAME.matcher(plain(name));
    return isDemand(plain(name))
        && matcher.find()
        && matcher.group("after").isEmpty()
        && isThere(matcher.toMatchResult().start(), plain(name))
        && !hasOther(plain(name));
  }

  /** Returns whether a text speaks of papers, of places without disputes or of a rate. */
  static boolean speaksOfOtherThings(String text) {
    return clauses(text).stream().anyMatch(clause -> hasOther(clause) || !isDemand(clause))
        || Pattern.compile("[无零]" + "(?:矛盾|纠纷|案件|讼|访)").matcher(plain(text)).find();
  }

  private static boolean hasOther(String text) {
    return Pattern.compile(OTHER).matcher(text).find();
  }

  private static List<String> clauses(String text) {
    return Arrays.asList(CLAUSE_END.split(plain(text)));
  }

  private static boolean isDemand(String clause) {
    return !NO_DEMAND.matcher(clause).find()
        && !AFTERWARDS.matcher(clause).find()
        && !OTHER_TRADES.matcher(clause).find();
  }

  private static void collect(String clause, String subject, List<Asked> asked) {
    Matcher quantity = QUANTITY.matcher(clause);
    int from = 0;
    while (quantity.find()) {
      String before = clause.substring(from, quantity.start());
      String after = clause.substring(quantity.end());
      boolean floor = quantity.group("above") != null || FLOOR_BEFORE.matcher(before).find();
      boolean one = quantity.group("least").equals("一") && !floor;
      boolean pieces = "件起宗例桩".contains(quantity.group("unit"));
      if (!one && countsDisputes(before, after, pieces, from == 0 ? subject : "")) {
        number(quantity.group("least"))
            .ifPresent(
                least -> {
                  long most =
                      Optional.ofNullable(quantity.group("most"))
                          .flatMap(QuotaWords::number)
                          .orElse(least);
                  asked.add(new Asked(least, most, floor));
                });
      }
      from = quantity.end();
    }
    Matcher named = NUMBER_BY_NAME.matcher(clause);
    if (named.find() && isThere(named.start(), clause) && !hasOther(clause)) {
      Matcher stated = NUMBER_STATED.matcher(named.group("after"));
      if (stated.matches()) {
        number(stated.group("least")).ifPresent(least -> asked.add(new Asked(least, least, true)));
      }
    }
  }

  private static boolean countsDisputes(
      String before, String after, boolean pieces, String subject) {
    String noun = GOES_ON.split(after, 2)[0];
    if (!NOTHING_COUNTED.matcher(noun).matches()) {
      Matcher following = (pieces ? DISPUTE_AFTER : TRACE_AFTER).matcher(noun);
      return following.matches()
          && (!pieces || !NOT_THERE.matcher(following.group("kind")).find())
          && !hasOther(noun);
    }
    if (!pieces) {
      Matcher traced = TRACE_BEFORE.matcher(before);
      return traced.find() && isThere(traced.start(), before);
    }
    return lastNoun(before).or(() -> lastNoun(subject)).orElse(false);
  }

  /** Whether the last thing a text names is a dispute; empty if it names neither. */
  private static Optional<Boolean> lastNoun(String text) {
    Optional<Boolean> last = Optional.empty();
    Matcher noun = ANY_NOUN.matcher(text);
    while (noun.find()) {
      last = Optional.of(noun.group().matches(DISPUTE) && isThere(noun.start(), text));
    }
    return last;
  }

  /** Whether disputes are spoken of that there are, not 无纠纷 or 零纠纷. */
  private static boolean isThere(int noun, String text) {
    String before = text.substring(Math.max(0, noun - 4), noun);
    return !before.matches(".*(?:[无零]|没有|未)(?:矛盾|民间)?$");
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : BLANKS.matcher(text).replaceAll("").toCharArray()) {
      int traditional = TRADITIONAL.indexOf(c);
      if (traditional >= 0) {
        plain.append(SIMPLIFIED.charAt(traditional));
      } else {
        plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
      }
    }
    return plain.toString();
  }

  /** The value of 12, 1.2万, 十二 or 一百二十; empty for what is no number. */
  static Optional<Long> number(String text) {
    if (Character.isDigit(text.charAt(0))) {
      char last = text.charAt(text.length() - 1);
      int unit = unit(last);
      String digits = unit > 0 ? text.substring(0, text.length() - 1) : text;
      double value = Double.parseDouble(digits) * Math.max(unit, 1);
      return value < 1e12 ? Optional.of(Math.round(value)) : Optional.empty();
    }
    long whole = 0;
    long digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int unit = unit(c);
      if (unit == 0) {
        digit = "零一二三四五六七八九".indexOf(c == '两' ? '二' : c);
      } else if (unit == 10_000) {
        whole = (whole + digit) * unit;
        digit = 0;
      } else {
        whole += Math.max(digit, 1) * unit;
        digit = 0;
      }
    }
    return Optional.of(whole + digit);
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      case '万' -> 10_000;
      default -> 0;
    };
  }
}
