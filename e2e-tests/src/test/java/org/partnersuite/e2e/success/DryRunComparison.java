package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Usage;

/** What two years of telemetry would have opened, had it come month by month (CS-6). */
final class DryRunComparison {
    private static final int BASE = 20;
    private static final int MOST_ITEMS = 1_000;

    private final World world;
    private final List<Contract> contracts;

    DryRunComparison(World world, List<Contract> contracts) {
        this.world = world;
        this.contracts = contracts;
    }

    void compare() {
        YearMonth last = YearMonth.from(world.today()).minusMonths(1);
        for (YearMonth month = last.minusMonths(20); !month.isAfter(last); month = month.plusMonths(1)) {
            List<String> drops = new ArrayList<>();
            List<String> overUses = new ArrayList<>();
            for (Contract contract : contracts) {
                if (drops(contract.usage(), month) && !drops(contract.usage(), month.minusMonths(1))) {
                    drops.add(contract.id());
                }
                if (isOver(contract, month) && !isOver(contract, month.minusMonths(1))) {
                    overUses.add(contract.id());
                }
            }
            compare("USAGE_DOWN", month, drops);
            compare("OVER_USE", month, overUses);
        }
    }

    /** Judged on the first day after the month. */
    private void compare(String trigger, YearMonth month, List<String> expected) {
        String path = World.API + "/trigger-rules/" + trigger + "/dry-runs";
        String day = month.plusMonths(1).atDay(1).toString();
        String asked = Body.of("from", day).with("to", day).toString();
        JsonNode found = world.as("executive")
                .send("POST", path, Map.of("Content-Type", "application/json"), asked)
                .answer()
                .expect(200)
                .body();
        world.tally().expect(true, found.path("transitions").asInt() < MOST_ITEMS, path + " lists all " + found);
        Set<String> own = new HashSet<>(contracts.stream().map(Contract::id).toList());
        List<String> items = new ArrayList<>();
        found.path("items")
                .forEach(item -> items.add(item.path("subscriptionId").asText()));
        world.compare(
                path + " of " + month,
                expected.stream().sorted().toList(),
                items.stream().filter(own::contains).sorted().toList());
    }

    /** At most 80 % of the mean of the three months before and of the same month last year where known. */
    private static boolean drops(Usage usage, YearMonth month) {
        Long active = usage.activeUsers(month);
        long sum = 0;
        for (int before = 1; before <= 3; before++) {
            Long users = usage.activeUsers(month.minusMonths(before));
            if (users == null) {
                return false;
            }
            sum += users;
        }
        Long lastYear = usage.activeUsers(month.minusYears(1));
        return active != null
                && sum >= 3 * BASE
                && 100 * 3 * active <= 80 * sum
                && (lastYear == null || 100 * active <= 80 * lastYear);
    }

    private static boolean isOver(Contract contract, YearMonth month) {
        Long active = contract.usage().activeUsers(month);
        Long measured = contract.usage().licensedMeasured(month);
        return active != null && active > (measured == null ? contract.draft().licensedUsers() : measured);
    }
}
