package org.partnersuite.benchmarks;

import java.util.List;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Runs the parts that are asked for, in that order. */
public final class Main {
    private static final String USAGE = """
            ./benchmarks/run [--short] PART…

            seed=N          opportunities that are there at least, by the real import
            work            five activities for each opportunity that has none
            creates         one by one: JDBC, service, gateway; 1, 8, 32 clients
            moves           stage moves: JDBC, service
            activities      technical activities logged: JDBC, service
            changes         changes of a product line: JDBC, service
            lists           pages of fifty: JDBC, service
            filters[=PATH]  every list, or those whose path ends so, by each access path, 8 clients
            feed=N          500 events of the feed: the oldest, and after N events; what the log costs the relay
            webhooks=N      deliveries to a webhook at half of N and N events a second
            bulk            bulk jobs against one client's unnest
            topsheet=N      topsheets at N a second
            visibility=N    from commit to the reporting database at N events a second

            Customer success, whose data are written by SQL:
            success-seed=N            customers that are there at least, with three subscriptions each and 17 months of usage
            success-filters[=PATH]    every list, or those whose path ends so, by each access path
            success-calls             work lists, books, customers' pages and retention
            success-usage=N           a month of N rows of usage by a bulk job
            success-scores            every subscription scored anew by the next version of the model

            --short tells whether it works; its figures mean nothing, because a JVM is slow before a minute of load.""";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        List<String> parts = List.of(arguments).stream()
                .filter(argument -> !argument.equals("--short"))
                .toList();
        if (parts.isEmpty() || parts.contains("--help")) {
            System.out.println(USAGE);
            return;
        }
        boolean brief = parts.size() < arguments.length;
        SuiteUnderLoad suite = new SuiteUnderLoad();
        Parts run = new Parts(suite, brief ? new Parts.Pace(3, 1, 2, 3) : new Parts.Pace(60, 3, 3, 20));
        for (String part : parts) {
            suite.forgetTokens();
            run(run, part);
        }
    }

    private static void run(Parts parts, String requested) throws Exception {
        String name = requested.replaceFirst("=.*", "");
        String value = requested.substring(requested.indexOf('=') + 1);
        switch (name) {
            case "seed" -> parts.seed(Integer.parseInt(value));
            case "work" -> parts.work();
            case "creates" -> parts.contests().creates();
            case "moves" -> parts.contests().moves();
            case "activities" -> parts.contests().activities();
            case "roadblocks" -> parts.contests().roadblocks();
            case "changes" -> parts.contests().changes();
            case "lists" -> parts.contests().lists();
            case "filters" -> parts.filters(requested.equals(name) ? "" : value);
            case "feed" -> parts.feed(Integer.parseInt(value));
            case "webhooks" -> parts.webhooks(Double.parseDouble(value));
            case "bulk" -> parts.bulk();
            case "topsheet" -> parts.topsheet(Double.parseDouble(value));
            case "success-seed" -> parts.success().seed(Integer.parseInt(value));
            case "success-writes" -> parts.contests().touches();
            case "success-filters" -> parts.success().lists(requested.equals(name) ? "" : value);
            case "success-calls" -> parts.success().calls();
            case "success-usage" -> parts.success().usage(Integer.parseInt(value));
            case "success-scores" -> parts.success().rescoring();
            case "visibility" -> parts.visibility(Double.parseDouble(value));
            default -> throw new IllegalArgumentException("There is no part '" + name + "'.\n" + USAGE);
        }
    }
}
