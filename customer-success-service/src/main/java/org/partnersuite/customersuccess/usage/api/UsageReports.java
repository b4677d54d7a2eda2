package org.partnersuite.customersuccess.usage.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.partnersuite.customersuccess.usage.Periods;
import org.partnersuite.customersuccess.usage.UsageKey;
import org.partnersuite.customersuccess.usage.UsageReport;
import org.partnersuite.customersuccess.usage.UsageRow;
import org.partnersuite.customersuccess.usage.UsageStore;
import org.partnersuite.customersuccess.usage.UsageUpserts;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.unitofwork.Change;

/** How a single report is stored and answered. */
final class UsageReports {
    static final Representation<UsageRow, UsageResponse> USAGE = new Representation<>(
            "/v1/customer-success/subscriptions/", UsageReports::address, UsageRow::version, UsageResponse::of);

    private UsageReports() {}

    /** @throws Problem 404 for the subscription, 412, 422 with every fault */
    static StoredResponse put(Change change, IfMatch match, UsageKey key, UsageReport report) {
        UsageStore.find(change.db(), key).ifPresentOrElse(known -> match.check(known.version()), match::checkNone);
        UsageUpserts.Result result = applied(change, new UsageUpserts.Draft(key, known -> report));
        UsageRow after = result.after();
        if (after == null) {
            boolean unknown =
                    result.faults().stream().anyMatch(fault -> fault.code().equals("unknown_subscription"));
            throw unknown
                    ? Problem.notFound()
                    : Problem.unprocessable(
                            "usage_refused", "The report breaks rules, listed in errors.", result.faults());
        }
        return USAGE.put(result.before() == null, after);
    }

    /** A report that came meanwhile is compared once more. */
    private static UsageUpserts.Result applied(Change change, UsageUpserts.Draft draft) {
        try {
            return UsageUpserts.put(change, List.of(draft)).getFirst();
        } catch (ConcurrentModificationException raced) {
            return UsageUpserts.put(change, List.of(draft)).getFirst();
        }
    }

    private static String address(UsageRow row) {
        return row.subscriptionId() + "/usage/"
                + URLEncoder.encode(row.licenceType(), StandardCharsets.UTF_8).replace("+", "%20") + "/"
                + Periods.show(row.period(), row.daily());
    }
}
