package org.partnersuite.e2e.success.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who serves a subscription on each day: what was said last of a day holds from that day on. */
public final class ServedDays {
    private final TreeMap<LocalDate, Service> from = new TreeMap<>();

    public void serve(Service service, LocalDate since) {
        from.tailMap(since, true).clear();
        from.put(since, service);
    }

    public Service on(LocalDate day) {
        Map.Entry<LocalDate, Service> entry = from.floorEntry(day);
        return entry == null ? Service.NONE : entry.getValue();
    }

    /** Terms of days in a row on which the same partner served in the same way, each as one text. */
    public List<String> terms() {
        List<String> terms = new ArrayList<>();
        Service service = Service.NONE;
        LocalDate since = LocalDate.MIN;
        for (Map.Entry<LocalDate, Service> change : from.entrySet()) {
            if (!change.getValue().equals(service)) {
                add(terms, service, since, change.getKey().minusDays(1).toString());
                service = change.getValue();
                since = change.getKey();
            }
        }
        add(terms, service, since, "");
        return terms.stream().sorted().toList();
    }

    private static void add(List<String> terms, Service service, LocalDate since, String until) {
        if (!service.isNone()) {
            terms.add(term(service.partner(), service.model(), since.toString(), until));
        }
    }

    /** @param until empty while no end is known */
    public static String term(String partner, String model, String since, String until) {
        return partner + " " + model + " " + since + " " + until;
    }
}
