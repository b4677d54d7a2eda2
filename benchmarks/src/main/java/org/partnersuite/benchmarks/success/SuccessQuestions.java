package org.partnersuite.benchmarks.success;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnersuite.benchmarks.machine.SuiteUnderLoad;

/** Calls that collect what many features know, for people and customers of all sizes. */
public record SuccessQuestions(SuiteUnderLoad suite) {
    private static final String ROOT = "/v1/customer-success";
    private static final int PEOPLE = 20;
    private static final int CUSTOMERS = 100;

    /** By what they have in common. */
    public Map<String, List<String>> ask() throws SQLException {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        for (String role : List.of("AM", "DELIVERY", "CSM", "CSS", "RM")) {
            String person = role.toLowerCase(Locale.ROOT) + ".";
            questions.put(ROOT + "/work-lists/" + role, numbered(ROOT + "/work-lists/" + role + "?person=" + person));
            questions.put(
                    "the largest " + role + " list", List.of(ROOT + "/work-lists/" + role + "?person=" + person + 0));
        }
        questions.put(ROOT + "/books-of-business", numbered(ROOT + "/books-of-business/csm."));
        questions.put("the largest book", List.of(ROOT + "/books-of-business/csm.0"));
        questions.put(ROOT + "/customers", pages());
        questions.put(ROOT + "/retention", retention());
        return questions;
    }

    /** Of the second person on; the first one has the largest book. */
    private static List<String> numbered(String start) {
        List<String> questions = new ArrayList<>();
        for (int person = 1; person <= PEOPLE; person++) {
            questions.add(start + person);
        }
        return questions;
    }

    private List<String> pages() throws SQLException {
        List<String> questions = new ArrayList<>();
        try (Connection db = suite.connect("customer_success");
                Statement statement = db.createStatement();
                ResultSet ids = statement.executeQuery(
                        "select id from customer where external_source = 'bench' order by id limit " + CUSTOMERS)) {
            while (ids.next()) {
                questions.add(ROOT + "/customers/" + ids.getString(1) + "/page");
            }
        }
        return questions;
    }

    private static List<String> retention() {
        LocalDate today = LocalDate.now();
        String year = ROOT + "/retention?from=" + today.minusYears(1) + "&to=" + today.minusDays(1);
        return List.of(
                year,
                year + "&by=partner",
                year + "&by=product",
                year + "&by=segment",
                year + "&product=product-7",
                ROOT + "/retention?from=" + today.minusDays(100) + "&to=" + today.minusDays(10) + "&currency=EUR");
    }
}
