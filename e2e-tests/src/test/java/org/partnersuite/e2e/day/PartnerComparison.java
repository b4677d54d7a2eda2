package org.partnersuite.e2e.day;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.ExpectedState.Sum;
import org.partnersuite.e2e.day.model.FedDeal;
import org.partnersuite.e2e.day.model.Partner;
import org.partnersuite.e2e.day.model.TcvRules;

/** Each partner with its life, with the deals that feeds and opportunities tell of, and with what they come to. */
final class PartnerComparison {
    private final FinalComparison comparison;

    PartnerComparison(FinalComparison comparison) {
        this.comparison = comparison;
    }

    void compare(Partner partner) {
        String at = PartnerSteps.PATH + "/" + partner.id();
        Caller reader = comparison.reader(partner.id());
        comparison.compareAlone(PartnerSteps.PATH, partner);
        comparison
                .tally()
                .expect(
                        partner.transitions(),
                        reader.list(at + "/transitions?sort=number").stream()
                                .map(one -> one.path("from").asText() + " → "
                                        + one.path("to").asText())
                                .toList(),
                        "the life of " + at);

        Map<String, FedDeal> deals = new TreeMap<>(partner.fed());
        comparison.state().unmerged().stream()
                .filter(deal -> deal.account().partner().equals(partner.id()))
                .forEach(deal -> deals.put(deal.id(), FedDeal.of(deal)));
        comparison.inTheEnd("deals of " + at, deals, () -> reader.list(at + "/deals").stream()
                .collect(toMap(PartnerComparison::key, PartnerComparison::deal, (one, twice) -> null, TreeMap::new)));

        Map<String, Sum> parts = TcvRules.parts(deals.values(), LocalDate.now(ZoneOffset.UTC));
        JsonNode tcv = reader.get(at + "/aggregate-tcv").answer().expect(200).body();
        comparison.tally().expect(TcvRules.total(parts), amount(tcv.path("amount")), "TCV of " + at);
        tcv.path("parts").forEach(part -> part(reader, part, parts));
    }

    /** What it comes to, and the rows that its link leads to. */
    private void part(Caller reader, JsonNode part, Map<String, Sum> expected) {
        String name = part.path("part").asText();
        Sum told = new Sum(part.path("deals").asInt(), amount(part.path("amount")));
        comparison.tally().expect(expected.get(name), told, "part of a TCV " + part);
        List<JsonNode> rows = reader.list(part.path("link").asText());
        BigDecimal sum = rows.stream().map(row -> amount(row.path("tcv"))).reduce(BigDecimal.ZERO, BigDecimal::add);
        comparison.tally().expect(told, new Sum(rows.size(), sum), "rows of a TCV's part " + part);
    }

    private static String key(JsonNode deal) {
        return deal.hasNonNull("opportunityId")
                ? deal.path("opportunityId").asText()
                : deal.path("externalId").path("id").asText();
    }

    private static FedDeal deal(JsonNode found) {
        return new FedDeal(
                found.path("status").asText(),
                LocalDate.parse(found.path("closeDate").asText()),
                amount(found.path("tcv")),
                found.path("qualifies").asBoolean());
    }

    private static BigDecimal amount(JsonNode money) {
        return new BigDecimal(money.path("amount").asText()).stripTrailingZeros();
    }
}
