package org.partnersuite.localstack;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.partnersuite.localstack.keycloak.AccessTokens;
import org.partnersuite.localstack.process.StackFailure;
import org.partnersuite.localstack.sample.SampleImport;
import org.partnersuite.localstack.sample.SampleTotals;
import org.partnersuite.localstack.service.Deployables;

/** What {@code ./suite} calls once there is a JDK and a build. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int exit;
        try {
            exit = run(List.of(arguments));
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(List<String> arguments) throws IOException, InterruptedException {
        Workspace workspace = Workspace.ofThisRun();
        Secrets secrets = new Secrets(workspace.data().resolve("secrets"));
        LocalSuite suite = new LocalSuite(workspace, secrets);
        switch (arguments.getFirst()) {
            case "start" -> start(workspace, suite, arguments.contains("--detach"));
            case "stop" -> suite.stop();
            case "status" -> {
                return suite.status() ? 0 : 1;
            }
            case "kill" -> suite.kill(second(arguments, "which component, or 'all'"));
            case "restart" -> suite.restart(second(arguments, "which component"));
            case "load-sample" -> loadSample(workspace, secrets);
            case "token" ->
                System.out.println(new AccessTokens(workspace, secrets).forRole(second(arguments, "which role")));
            default ->
                throw new StackFailure(
                        "There is no command '%s'; './suite help' lists them.".formatted(arguments.getFirst()));
        }
        return 0;
    }

    private static void start(Workspace workspace, LocalSuite suite, boolean detach)
            throws IOException, InterruptedException {
        suite.take();
        Thread undo = new Thread(suite::close, "stop");
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            if (!suite.start()) {
                System.out.println("The suite is running already.");
            }
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        Welcome.print(workspace);
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(undo);
            suite.letGo();
        } else {
            System.out.println("Ctrl-C stops everything.");
            suite.watch();
        }
    }

    private static void loadSample(Workspace workspace, Secrets secrets) {
        String gateway = Deployables.gatewayUrl(workspace);
        String token = new AccessTokens(workspace, secrets).forRole("admin");
        SampleTotals totals = new SampleImport(gateway, token, new Progress()).run();
        SampleTotals.Figures all = totals.all();
        System.out.printf(
                Locale.ROOT,
                "%nThe pipeline now holds %d won (%s USD), %d lost and %d open opportunities; the topsheet shows them:%n"
                        + "  %s/v1/reporting/topsheets/watsonx%n",
                all.won(),
                all.wonAmount(),
                all.lost(),
                all.open(),
                gateway);
    }

    private static String second(List<String> arguments, String meaning) {
        if (arguments.size() < 2) {
            throw new StackFailure("Say %s: ./suite %s ….".formatted(meaning, arguments.getFirst()));
        }
        return arguments.get(1);
    }
}
