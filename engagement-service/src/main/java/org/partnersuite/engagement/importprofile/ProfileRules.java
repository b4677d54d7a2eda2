package org.partnersuite.engagement.importprofile;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.reading.DateFormat;
import org.partnersuite.engagement.importprofile.reading.Values;
import org.partnersuite.platform.rest.Fault;

/** Whether a profile can be read with; it finds every fault. */
final class ProfileRules {
    private static final Set<String> ISO_LANGUAGES = Set.of(Locale.getISOLanguages());

    private final ProfileDefinition definition;
    private final List<Fault> faults = new ArrayList<>();

    private ProfileRules(ProfileDefinition definition) {
        this.definition = definition;
    }

    static List<Fault> faultsOf(ProfileDefinition definition, List<ImportTarget> targets) {
        ProfileRules rules = new ProfileRules(definition);
        targets.stream()
                .filter(target -> target.object().equals(definition.object()))
                .findFirst()
                .ifPresentOrElse(
                        rules::check,
                        () -> rules.fault(
                                "/object",
                                "unknown_object",
                                "One of: "
                                        + targets.stream()
                                                .map(ImportTarget::object)
                                                .sorted()
                                                .collect(Collectors.joining(", "))
                                        + "."));
        return rules.faults;
    }

    private void check(ImportTarget target) {
        Map<String, TargetField> known =
                target.fields().stream().collect(Collectors.toMap(TargetField::name, Function.identity()));
        checkWhole(known);
        definition.fields().forEach((name, mapping) -> {
            TargetField field = known.get(name);
            if (field == null) {
                fault("/fields/" + name, "unknown_field", "There is no such field of " + target.object() + ".");
            } else {
                checkFormats(field, mapping);
                for (int i = 0; i < mapping.sources().size(); i++) {
                    check(
                            "/fields/" + name + "/sources/" + i,
                            field,
                            mapping.sources().get(i));
                }
            }
        });
        target.fields().stream()
                .filter(field -> field.required() && !definition.fields().containsKey(field.name()))
                .forEach(field ->
                        fault("/fields/" + field.name(), "required", "Without this field no row can be applied."));
    }

    private void checkWhole(Map<String, TargetField> known) {
        String encoding = definition.encoding();
        if (encoding != null && !isCharset(encoding)) {
            fault("/encoding", "unknown_charset", "There is no such charset.");
        }
        String currency = definition.currency();
        if (currency != null
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(one -> one.getCurrencyCode().equals(currency))) {
            fault("/currency", "unknown_currency", "Not a currency of ISO 4217.");
        }
        String language = definition.language();
        if (language != null
                && !ISO_LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage())) {
            fault("/language", "unknown_language", "Not a language's IETF tag, such as de or pt-BR.");
        }
        String timeZone = definition.timeZone();
        if (timeZone != null && !isTimeZone(timeZone)) {
            fault("/timeZone", "unknown_time_zone", "Not a time zone, such as Europe/Berlin or +01:00.");
        }
        if (definition.lines() != null && !known.containsKey("offering")) {
            fault("/lines", "without_lines", "Rows of this object have no lines.");
        }
        if (definition.accountLookup() != null && !known.containsKey("account")) {
            fault("/accountLookup", "without_account", "Rows of this object do not refer to accounts.");
        }
    }

    private void checkFormats(TargetField field, FieldMapping mapping) {
        String at = "/fields/" + field.name();
        List<String> formats = mapping.dateFormats();
        if (formats != null && field.type() != FieldType.DATE) {
            fault(at + "/dateFormats", "not_a_date", "This field is not a date.");
        }
        for (int i = 0; formats != null && i < formats.size(); i++) {
            if (!DateFormat.isKnown(formats.get(i))) {
                fault(
                        at + "/dateFormats/" + i,
                        "unknown_format",
                        "Must be a pattern of day, month and year, such as dd.MM.yyyy or"
                                + " yyyy-MM-dd'T'HH:mm:ss.SSSX, or EXCEL_SERIAL.");
            } else if (DateFormat.hasShortYears(formats.get(i)) && definition.pivotYear() == null) {
                fault(
                        at + "/dateFormats/" + i,
                        "without_pivot",
                        "yy needs the profile's pivotYear, the first of the hundred years that it means, such as 1970.");
            }
        }
        boolean marks = mapping.decimalMark() != null
                || mapping.groupingMark() != null
                || mapping.currencySign() != null
                || mapping.negatives() != null;
        if (marks && field.type() != FieldType.DECIMAL) {
            fault(at, "not_a_decimal", "Decimal marks apply to decimal fields only.");
        }
        String decimalMark = Objects.requireNonNullElse(mapping.decimalMark(), ".");
        if (decimalMark.equals(mapping.groupingMark())) {
            fault(at + "/groupingMark", "same_marks", "The decimal and the grouping mark must differ.");
        }
    }

    private void check(String at, TargetField field, ValueSource source) {
        if ((source.column() == null) == (source.constant() == null)) {
            fault(at, "one_of", "A source is either a column or a constant.");
        }
        boolean judges = source.values() != null
                || source.refusals() != null
                || source.unmapped() != null
                || source.reason() != null;
        if (source.constant() != null) {
            if (judges) {
                fault(at, "constant", "A constant cannot have a value map.");
            }
            checkValue(at + "/constant", field, source.constant());
        }
        Map<String, String> values = source.values();
        if (values != null) {
            values.forEach((theirs, ours) -> checkValue(at + "/values/" + theirs, field, ours));
        }
    }

    private void checkValue(String at, TargetField field, String canonical) {
        Object value = Values.canonical(field.type(), canonical);
        Fault fault = value == null ? null : field.faultOf(value);
        if (value == null) {
            fault(at, "invalid_format", "Not a " + field.type() + " as we write it.");
        } else if (fault != null) {
            fault(at, fault.code(), fault.detail());
        }
    }

    private static boolean isTimeZone(String name) {
        try {
            ZoneId.of(name);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void fault(@Nullable String at, String code, String detail) {
        faults.add(Fault.at(at, code, detail));
    }
}
