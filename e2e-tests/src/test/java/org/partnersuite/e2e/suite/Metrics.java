package org.partnersuite.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What a process measures, as Prometheus reads it; of each name the sum over all labels. */
public record Metrics(Map<String, Double> sums) {

    static Metrics of(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            Map<String, Double> sums = new TreeMap<>();
            new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> sums.merge(name(line), value(line), Double::sum));
            return new Metrics(sums);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zero where it is not measured. */
    public double of(Iterable<String> names) {
        double sum = 0;
        for (String name : names) {
            sum += sums.getOrDefault(name, 0.0);
        }
        return sum;
    }

    private static String name(String line) {
        return line.split("[{ ]", 2)[0];
    }

    private static double value(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
    }
}
