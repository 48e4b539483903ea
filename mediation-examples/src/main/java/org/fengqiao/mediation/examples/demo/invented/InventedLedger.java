package org.fengqiao.mediation.examples.demo.invented;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Every number the demonstration makes its ledger from. Published are the shares of the four
 * commonest types, the success rate and the performance rate; all others are invented.
 */
public final class InventedLedger {

  /** The number of disputes. Invented. */
  public static final int DISPUTES = 5_000;

  /** The first day a dispute is found. The start of the campaign. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2022, 3, 15);

  /** The last day a dispute is found. The end of the campaign. */
  public static final LocalDate LAST_DAY = LocalDate.of(2022, 11, 30);

  /**
   * Mediations that end with an agreement. Ministry of Justice, figure for 2025: 96.5 % of disputes
   * mediated successfully.
   */
  public static final double AGREED = 0.965;

  /** Agreements that are performed. Ministry of Justice, figure for 2025: 94 %. */
  public static final double PERFORMED = 0.94;

  /** Agreements that are oral where the law leaves that to the parties. Invented. */
  public static final double ORAL = 0.55;

  /** Agreements about money. Invented. */
  public static final double MONEY = 0.7;

  /**
   * Agreements performed after their last day, of those that are not performed in time. Invented.
   */
  public static final double PERFORMED_LATE = 0.4;

  /** Leads that settle themselves before a case is opened. Invented. */
  public static final double SETTLED_BEFORE = 0.04;

  /** Cases that a committee takes up itself; the others are applied for. Invented. */
  public static final double OWN_INITIATIVE = 0.35;

  /** Cases that are not taken because the other side says no at once. Invented. */
  public static final double DECLINED = 0.008;

  /** Cases in which a party refuses to go on. Invented. */
  public static final double REFUSED = 0.008;

  /** Return visits that are made after their last day. Invented. */
  public static final double LATE_VISITS = 0.02;

  /** Screenings and reports received late. Invented. */
  public static final double LATE_DUTIES = 0.04;

  /** Screenings and reports that are never received. Invented. */
  public static final double MISSED_DUTIES = 0.003;

  /** Villages of 60 whose committee was assessed as up to the standard. Invented. */
  public static final int VILLAGES_UP_TO_STANDARD = 27;

  /** Share of disputes found at a village; the others are found at a town. Invented. */
  private static final double IN_VILLAGES = 0.85;

  /**
   * Shares per thousand. National Bureau of Statistics, China Statistical Yearbook 2012, table
   * 23-9, disputes mediated in 2011: of 8,935,341 these are the types it names with their shares.
   */
  private static final Map<String, Double> PUBLISHED_SHARES = publishedShares();

  /**
   * The other types of the present statistical form (人民调解案件情况统计表). The yearbook does not break down
   * the 42.4 % that remain for them: they are spread evenly here.
   */
  private static final List<String> OTHER_TYPES =
      List.of(
          "CONTRACT",
          "PRODUCTION-OPERATION",
          "FOREST-LAND",
          "EXPROPRIATION-DEMOLITION",
          "POLLUTION",
          "MIGRANT-WAGES",
          "LABOUR",
          "TOURISM",
          "E-COMMERCE",
          "CONSUMER",
          "MEDICAL",
          "ROAD-TRAFFIC",
          "PROPERTY-MANAGEMENT",
          "OTHER");

  /** When tasks of plan 003 were done, by their ids. Invented. */
  public static final Map<String, LocalDate> TASKS_DONE =
      Map.of(
          "Q11", LocalDate.of(2022, 4, 1),
          "Q01", LocalDate.of(2022, 4, 20),
          "Q02", LocalDate.of(2022, 5, 9),
          "Q06", LocalDate.of(2022, 7, 28),
          "Q09", LocalDate.of(2022, 9, 6),
          "Q07", LocalDate.of(2022, 11, 18),
          "Q12", LocalDate.of(2022, 11, 29));

  private static final long SEED = 20220315;

  private InventedLedger() {}

  private static Map<String, Double> publishedShares() {
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("NEIGHBOUR", 0.229);
    shares.put("MARRIAGE-FAMILY", 0.197);
    shares.put("DAMAGES", 0.081);
    shares.put("HOUSE-HOMESTEAD", 0.069);
    return Collections.unmodifiableMap(shares);
  }

  /** Returns how many disputes of each type there are; they add up to {@link #DISPUTES}. */
  public static Map<String, Integer> disputesByType() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    PUBLISHED_SHARES.forEach(
        (type, share) -> numbers.put(type, (int) Math.round(share * DISPUTES)));
    int rest = DISPUTES - numbers.values().stream().mapToInt(Integer::intValue).sum();
    for (int i = 0; i < OTHER_TYPES.size(); i++) {
      int extra = i < rest % OTHER_TYPES.size() ? 1 : 0;
      numbers.put(OTHER_TYPES.get(i), rest / OTHER_TYPES.size() + extra);
    }
    return numbers;
  }

  /** Returns the rows of the ledger, by the day they were found; always the same. */
  public static List<InventedDispute> disputes() {
    Random random = new Random(SEED);
    List<String> types = new ArrayList<>(DISPUTES);
    disputesByType().forEach((type, number) -> types.addAll(Collections.nCopies(number, type)));
    Collections.shuffle(types, random);
    long days = FIRST_DAY.until(LAST_DAY, java.time.temporal.ChronoUnit.DAYS) + 1;
    List<InventedDispute> disputes = new ArrayList<>(DISPUTES);
    for (int i = 0; i < DISPUTES; i++) {
      LocalDate foundOn = FIRST_DAY.plusDays(i * days / DISPUTES);
      disputes.add(dispute(i + 1, foundOn, types.get(i), random));
    }
    return List.copyOf(disputes);
  }

  private static InventedDispute dispute(
      int number, LocalDate foundOn, String type, Random random) {
    RegionCode place = place(random);
    int parties = random.nextInt(10) == 0 ? 3 + random.nextInt(4) : 2;
    boolean disputeOverMoney = random.nextDouble() < MONEY;
    BigDecimal yuan =
        BigDecimal.valueOf(100L * (1 + random.nextInt(10)) * (1 + random.nextInt(30)));
    return new InventedDispute(
        String.format(java.util.Locale.ROOT, "T2022-%04d", number),
        foundOn,
        place,
        type,
        InventedNames.matter(type, random),
        InventedNames.person(random),
        InventedNames.person(random),
        parties,
        disputeOverMoney ? yuan : BigDecimal.ZERO);
  }

  /** Towns differ in size: the first ones have more villages and more disputes in each. */
  private static RegionCode place(Random random) {
    int town = (int) (InventedDistrict.TOWNS * Math.pow(random.nextDouble(), 1.3));
    if (random.nextDouble() < IN_VILLAGES) {
      return InventedDistrict.villageCode(town, random.nextInt(InventedDistrict.villagesOf(town)));
    }
    return InventedDistrict.townCode(town);
  }
}
