package org.fengqiao.mediation.examples.demo.invented;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fengqiao.mediation.kernel.LocalText;

/** Names that nobody has: 某 ("a certain") stands where a given name would. */
final class InventedNames {

  private static final List<String> SURNAMES =
      List.of("赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "马", "韩");
  private static final List<String> ORDINALS =
      List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸");

  private static final List<LocalText> FIRST =
      List.of(
          LocalText.of("青松", "Qingsong"),
          LocalText.of("白桦", "Baihua"),
          LocalText.of("红柳", "Hongliu"),
          LocalText.of("金杏", "Jinxing"),
          LocalText.of("银杉", "Yinshan"),
          LocalText.of("紫藤", "Ziteng"),
          LocalText.of("丹枫", "Danfeng"),
          LocalText.of("翠竹", "Cuizhu"),
          LocalText.of("香樟", "Xiangzhang"));
  private static final List<LocalText> SECOND =
      List.of(
          LocalText.of("岭", "ling"),
          LocalText.of("湾", "wan"),
          LocalText.of("坪", "ping"),
          LocalText.of("坡", "po"),
          LocalText.of("泉", "quan"),
          LocalText.of("桥", "qiao"),
          LocalText.of("塘", "tang"));

  private static final Map<String, String> MATTERS =
      Map.of(
          "NEIGHBOUR", "屋檐滴水、通道堆物引起的争执",
          "MARRIAGE-FAMILY", "家务分担和赡养老人引起的争执",
          "DAMAGES", "财物损坏赔偿数额不一致",
          "HOUSE-HOMESTEAD", "宅基地边界和围墙位置有争议",
          "MIGRANT-WAGES", "工程结束后工资尚未结清",
          "PROPERTY-MANAGEMENT", "物业费和公共区域维修有争议",
          "ROAD-TRAFFIC", "轻微碰擦的修车费用有争议",
          "MEDICAL", "诊疗费用和说明告知有争议");

  private InventedNames() {}

  static LocalText town(int town) {
    LocalText first = FIRST.get(town);
    return LocalText.of(first.zh() + "镇", first.en() + " Town");
  }

  static LocalText village(int town, int village) {
    LocalText first = FIRST.get(town);
    LocalText second = SECOND.get(village);
    return LocalText.of(first.zh() + second.zh() + "村", first.en() + second.en() + " Village");
  }

  static String person(Random random) {
    return SURNAMES.get(random.nextInt(SURNAMES.size()))
        + "某"
        + ORDINALS.get(random.nextInt(ORDINALS.size()));
  }

  static String matter(String type, Random random) {
    return MATTERS.getOrDefault(type, "双方对事实和金额说法不一致") + "（第" + (1 + random.nextInt(3)) + "次）";
  }
}
