package org.partnersuite.platform.bulk.upload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.QuotedText;
import org.partnersuite.platform.rest.SpreadsheetText;

/**
 * The names of the columns of CSV. Columns that nothing asks for are left out when they have no name, or a name that
 * cannot be kept. So are those of results, which begin with an underscore, so that rows that failed can be corrected in
 * the file of results and sent again.
 */
final class Header {
    /** Most columns there may be. */
    static final int MAX_COLUMNS = 500;

    /** Longest name of a column, in characters. */
    static final int LONGEST_NAME = 200;

    /** Limits the number of reported header faults. */
    private static final int MOST_FAULTS = 200;

    private final List<String> names;
    private final int width;
    private final BitSet leftOut;
    private final boolean guarded;

    private Header(List<String> names, int width, BitSet leftOut, boolean guarded) {
        this.names = names;
        this.width = width;
        this.leftOut = leftOut;
        this.guarded = guarded;
    }

    /** @throws ContentFault with every fault of the header, or with the one that is behind them */
    static Header read(String[] first, UploadFormat format) {
        if (first.length > MAX_COLUMNS) {
            throw ContentFault.inLine(1, "too_many_columns", "The header names more than " + MAX_COLUMNS + " columns.");
        }
        boolean guarded = List.of(first).contains(CsvResults.ROW);
        List<String> all = new ArrayList<>(first.length);
        List<String> names = new ArrayList<>(first.length);
        BitSet leftOut = new BitSet();
        for (int i = 0; i < first.length; i++) {
            String name = guarded ? SpreadsheetText.unguarded(first[i]).strip() : first[i].strip();
            all.add(name);
            if (isOurs(name, format) || isUnused(name, names, format)) {
                leftOut.set(i);
            } else {
                names.add(name);
            }
        }
        List<Fault> faults = faults(names, format);
        if (!faults.isEmpty()) {
            Fault delimiter = Hints.wrongDelimiter(all, format);
            throw new ContentFault(delimiter == null ? faults : List.of(delimiter));
        }
        return new Header(List.copyOf(names), first.length, leftOut, guarded);
    }

    /** Whether the column belongs to results and not to the upload. */
    static boolean isOurs(String name, UploadFormat format) {
        Set<String> known = format.known();
        boolean requested = format.required().contains(name) || (known != null && known.contains(name));
        return name.startsWith(CsvResults.OURS) && !requested;
    }

    /** Whether nobody misses the column: it has no name, or a profile does not name it and its name cannot be kept. */
    private static boolean isUnused(String name, List<String> before, UploadFormat format) {
        boolean ignored = format.known() == null && !format.required().contains(name);
        return name.isEmpty() || (ignored && (name.length() > LONGEST_NAME || before.contains(name)));
    }

    private static List<Fault> faults(List<String> names, UploadFormat format) {
        List<Fault> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>(format.required());
        names.forEach(missing::remove);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size() && faults.size() < MOST_FAULTS; i++) {
            String name = names.get(i);
            if (name.length() > LONGEST_NAME) {
                String cut = name.substring(0, LONGEST_NAME);
                faults.add(fault(cut, "name_too_long", "A column's name has at most " + LONGEST_NAME + " characters."));
            } else if (!seen.add(name)) {
                faults.add(
                        fault(name, "duplicate_column", "The header names column " + QuotedText.of(name) + " twice."));
            } else if (format.known() != null && !format.known().contains(name)) {
                faults.add(unknown(name, names, format.known(), missing));
            }
        }
        for (String name : missing) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(missing(name, names, format));
            }
        }
        return faults;
    }

    /** A column that is misspelt is not missing as well. */
    private static Fault unknown(String name, List<String> names, Set<String> known, Set<String> missing) {
        Set<String> unused = new TreeSet<>(known);
        names.forEach(unused::remove);
        String meant = Hints.nearest(name, unused);
        missing.remove(String.valueOf(meant));
        return fault(
                name,
                "unknown_column",
                "There is no column " + QuotedText.of(name) + "."
                        + (meant == null ? "" : " Did you mean '" + meant + "'?"));
    }

    private static Fault missing(String name, List<String> names, UploadFormat format) {
        Set<String> others = new TreeSet<>(names);
        others.removeAll(format.required());
        String alike = format.known() == null ? Hints.nearest(name, others) : null;
        return fault(
                name,
                "missing_column",
                "The header lacks column '" + name + "'."
                        + (alike == null ? "" : " It has '" + alike + "'; is it this one?"));
    }

    private static Fault fault(String column, String code, String detail) {
        return Fault.at("header/" + column, code, detail);
    }

    List<String> names() {
        return names;
    }

    /** Number of values of a row, including ignored ones. */
    int width() {
        return width;
    }

    /** Whether a row has its values: others than those of named columns may be absent, and more may be empty ones. */
    boolean fits(String[] row) {
        int needed = width;
        while (needed > 0 && leftOut.get(needed - 1)) {
            needed--;
        }
        for (int i = width; i < row.length; i++) {
            if (!row[i].isBlank()) {
                return false;
            }
        }
        return row.length >= needed;
    }

    /** The values of a row that are its own, as they were before they were guarded from spreadsheets. */
    @Nullable
    String[] own(String[] row) {
        if (leftOut.isEmpty() && !guarded && row.length <= width) {
            return row;
        }
        int length = fits(row) ? Math.min(row.length, width) : row.length;
        List<String> own = new ArrayList<>(row.length);
        for (int i = 0; i < length; i++) {
            if (!leftOut.get(i)) {
                own.add(guarded ? SpreadsheetText.unguarded(row[i]) : row[i]);
            }
        }
        return own.toArray(String[]::new);
    }
}
