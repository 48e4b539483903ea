package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Enumeration;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * Lists of the same subject name the same things, in any order. Each further set of members is held
 * against the first one. An open list (等) is still reported, because nobody can tell whether the
 * missing members are meant, but the finding says that it is open.
 */
final class ListRule {

  private ListRule() {}

  static Stream<PlanFinding> check(CheckContext context) {
    Map<String, Map<Set<String>, List<Enumeration>>> bySubject = new LinkedHashMap<>();
    for (Enumeration list : context.plan().lists()) {
      bySubject
          .computeIfAbsent(list.subject(), subject -> new LinkedHashMap<>())
          .computeIfAbsent(members(list), set -> new ArrayList<>())
          .add(list);
    }
    List<PlanFinding> found = new ArrayList<>();
    for (Map<Set<String>, List<Enumeration>> sets : bySubject.values()) {
      List<List<Enumeration>> groups = List.copyOf(sets.values());
      for (List<Enumeration> other : groups.subList(1, groups.size())) {
        found.add(mismatch(context, groups.get(0), other));
      }
    }
    return found.stream();
  }

  private static PlanFinding mismatch(
      CheckContext context, List<Enumeration> firsts, List<Enumeration> others) {
    Enumeration first = firsts.get(0);
    Enumeration second = others.get(0);
    List<LocalText> onlyFirst = without(first, members(second));
    List<LocalText> onlySecond = without(second, members(first));
    LocalText difference =
        onlySecond.isEmpty()
            ? Phrase.ONLY_FIRST.text(Wording.joined(onlyFirst))
            : onlyFirst.isEmpty()
                ? Phrase.ONLY_SECOND.text(Wording.joined(onlySecond))
                : Phrase.BOTH_DIFFER.text(Wording.joined(onlyFirst), Wording.joined(onlySecond));
    return context
        .finding(FindingKind.LIST_MISMATCH, fact(first), fact(second))
        .addArguments(difference)
        .others(
            Stream.concat(firsts.stream().skip(1), others.stream().skip(1))
                .map(ListRule::fact)
                .toList())
        .build();
  }

  private static PlanFact fact(Enumeration list) {
    Phrase phrase = list.open() ? Phrase.LISTED_OPEN : Phrase.LISTED;
    return PlanFact.of(list, phrase.text(Wording.joined(list.members())));
  }

  private static List<LocalText> without(Enumeration list, Set<String> members) {
    return list.members().stream().filter(m -> !members.contains(plain(m))).toList();
  }

  private static Set<String> members(Enumeration list) {
    Set<String> members = new LinkedHashSet<>();
    list.members().forEach(member -> members.add(plain(member)));
    return members;
  }

  /** Quotation marks and blanks make no other member. */
  private static String plain(LocalText member) {
    return member.zh().replaceAll("[\\s“”‘’「」『』\"']", "");
  }
}
