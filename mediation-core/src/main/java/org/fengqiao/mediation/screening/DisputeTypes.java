package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * The national table of dispute types (纠纷类型): the eighteen types of the statistical form and the
 * further ones that plans name (CASE-39, P-24). A place may use a longer table of its own.
 */
public final class DisputeTypes {

  private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);

  private DisputeTypes() {}

  /** Returns the table. */
  public static CodeTable national() {
    return CodeTable.of(
        "DisputeType",
        List.of(
            entry("MARRIAGE-FAMILY", "婚姻家庭", "marriage and family"),
            entry("NEIGHBOUR", "邻里", "neighbours"),
            entry("HOUSE-HOMESTEAD", "房屋宅基地", "house and homestead"),
            entry("CONTRACT", "合同", "contract"),
            entry("PRODUCTION-OPERATION", "生产经营", "production and operation"),
            entry("DAMAGES", "损害赔偿", "damages"),
            entry("FOREST-LAND", "山林土地", "forest and land"),
            entry("LAND", "土地", "land"),
            entry("LAND-CONTRACT", "土地承包", "contracted land"),
            entry("LAND-OWNERSHIP", "土地权属", "land ownership or use"),
            entry("EXPROPRIATION-DEMOLITION", "征地拆迁", "expropriation and demolition"),
            entry("RESETTLEMENT-COMPENSATION", "安置补偿", "resettlement compensation"),
            entry("POLLUTION", "环境污染", "pollution"),
            entry("MIGRANT-WAGES", "拖欠农民工工资", "migrant workers' wages"),
            entry("LABOUR", "劳动争议", "labour"),
            entry("TOURISM", "旅游", "tourism"),
            entry("E-COMMERCE", "电子商务", "e-commerce"),
            entry("CONSUMER", "消费", "consumer"),
            entry("MEDICAL", "医疗", "medical"),
            entry("ROAD-TRAFFIC", "道路交通事故", "road traffic"),
            entry("PROPERTY-MANAGEMENT", "物业", "property management"),
            entry("PRIVATE-LENDING", "民间借贷", "private lending"),
            entry("INTELLECTUAL-PROPERTY", "知识产权", "intellectual property"),
            entry("INTERNET", "互联网", "internet"),
            entry("INSURANCE", "保险", "insurance"),
            entry("INHERITANCE", "遗产继承", "inheritance"),
            entry("HOUSE-DIVISION", "房产分割", "division of a house"),
            entry("CAMPUS", "校园", "campus"),
            entry("PETITION", "信访", "petition matter"),
            entry("CHAMBER", "商会", "chamber members"),
            entry("VILLAGE-GOVERNANCE", "基层治理", "village governance"),
            entry("SCHOOL-EMPLOYMENT", "上学就业", "schooling and employment"),
            entry("WAGE-DEBT", "劳资债务", "wages and debts"),
            entry("RIGHTS-PROTECTION", "权益保障", "protection of rights"),
            entry("ECONOMIC", "经济", "economic"),
            entry("COMMERCIAL", "商事", "commercial"),
            entry("CIVIL", "民事", "civil"),
            entry("OTHER", "其他", "other")));
  }

  private static CodeTable.Entry entry(String code, String zh, String en) {
    return new CodeTable.Entry(code, LocalText.of(zh, en), SINCE, Optional.empty());
  }
}
