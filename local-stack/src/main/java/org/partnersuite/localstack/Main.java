package org.partnersuite.localstack;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.partnersuite.localstack.keycloak.AccessTokens;
import org.partnersuite.localstack.keycloak.People;
import org.partnersuite.localstack.process.StackFailure;
import org.partnersuite.localstack.sample.Gateway;
import org.partnersuite.localstack.sample.SampleImport;
import org.partnersuite.localstack.sample.SampleTotals;
import org.partnersuite.localstack.sample.SavedTopsheet;
import org.partnersuite.localstack.sample.program.ProgramImport;
import org.partnersuite.localstack.sample.program.ProgramTotals;
import org.partnersuite.localstack.sample.success.SuccessImport;
import org.partnersuite.localstack.sample.success.SuccessTotals;
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
        LocalSuite suite = new LocalSuite(workspace, secrets, without(arguments));
        switch (arguments.getFirst()) {
            case "start" -> start(workspace, secrets, suite, arguments.contains("--detach"));
            case "stop" -> suite.stop();
            case "status" -> {
                return suite.status() ? 0 : 1;
            }
            case "kill" -> suite.kill(others(arguments, "which components, or 'all'"));
            case "restart" -> suite.restart(others(arguments, "which components"));
            case "load-sample" -> loadSample(workspace, secrets, today(arguments));
            case "topsheet" ->
                saveTopsheet(workspace, topsheet(workspace, secrets), arguments.size() < 2 ? "" : arguments.get(1));
            case "token" ->
                System.out.println(new AccessTokens(workspace, secrets).forRole(second(arguments, "which role")));
            case "people" -> People.lines(secrets).forEach(System.out::println);
            case "environment" -> environment(workspace, secrets, second(arguments, "of which service"));
            default ->
                throw new StackFailure(
                        "There is no command '%s'; './suite help' lists them.".formatted(arguments.getFirst()));
        }
        return 0;
    }

    private static void start(Workspace workspace, Secrets secrets, LocalSuite suite, boolean detach)
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
        Welcome.print(workspace, secrets);
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(undo);
            suite.letGo();
        } else {
            System.out.println("Ctrl-C stops everything.");
            suite.watch();
        }
    }

    /** What follows each {@code --without}. */
    private static Set<String> without(List<String> arguments) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals("--without")) {
                names.add(second(arguments.subList(i, arguments.size()), "which component"));
            }
        }
        return names;
    }

    private static LocalDate today(List<String> arguments) {
        return arguments.size() < 2 ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(arguments.get(1));
    }

    private static void loadSample(Workspace workspace, Secrets secrets, LocalDate today) throws IOException {
        Function<String, Gateway> as = role -> gateway(workspace, secrets, role);
        SampleTotals.Figures all =
                new SampleImport(as, today, new Progress()).run().all();
        ProgramTotals program = new ProgramImport(as, new Progress()).run();
        SuccessTotals success = new SuccessImport(as, today, new Progress()).run();
        SavedTopsheet topsheet = topsheet(workspace, secrets).counting(all.won());
        System.out.printf(
                Locale.ROOT,
                "%nThe sample holds %d won (%s USD), %d lost and %d open opportunities of three quarters.%n",
                all.won(),
                all.wonAmount(),
                all.lost(),
                all.open());
        System.out.println(program.sentence());
        System.out.println(success.sentence());
        saveTopsheet(workspace, topsheet, "");
    }

    private static void saveTopsheet(Workspace workspace, SavedTopsheet topsheet, String period) throws IOException {
        System.out.printf(
                "Open the %s in a browser: %s%n",
                period.isEmpty() ? "topsheet of this quarter" : "topsheet",
                topsheet.save(workspace.data(), period).toUri());
    }

    private static SavedTopsheet topsheet(Workspace workspace, Secrets secrets) {
        return new SavedTopsheet(gateway(workspace, secrets, "executive"));
    }

    private static Gateway gateway(Workspace workspace, Secrets secrets, String role) {
        return new Gateway(Deployables.gatewayUrl(workspace), new AccessTokens(workspace, secrets).forRole(role));
    }

    /** The configuration of a service that the suite starts, for starting it by hand in a shell. */
    private static void environment(Workspace workspace, Secrets secrets, String service) {
        Deployables.environment(service, workspace, secrets)
                .forEach((name, value) -> System.out.printf("export %s='%s'%n", name, value));
    }

    private static String second(List<String> arguments, String meaning) {
        return others(arguments, meaning).getFirst();
    }

    private static List<String> others(List<String> arguments, String meaning) {
        if (arguments.size() < 2) {
            throw new StackFailure("Say %s: ./suite %s ….".formatted(meaning, arguments.getFirst()));
        }
        return arguments.subList(1, arguments.size());
    }
}
