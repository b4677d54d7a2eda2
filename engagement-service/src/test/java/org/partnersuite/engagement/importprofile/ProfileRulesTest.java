package org.partnersuite.engagement.importprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.importprofile.TargetField.optional;
import static org.partnersuite.engagement.importprofile.TargetField.required;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.platform.rest.Money;

/** Whether rows can be read by a profile. */
@Tag("EN-13")
class ProfileRulesTest {
    /** What a single call would send. */
    record Deal(
            @Size(max = 5) String account,
            String stage,
            @Nullable Money amount,
            @Nullable LocalDate engagedOn) {}

    private static final String GOOD =
            "'account':{'sources':[{'column':'client'}]},'stage':{'sources':[{'constant':'WON'}]}";

    private static ImportTarget target(String object, boolean withAccount) {
        return new ImportTarget() {
            @Override
            public String object() {
                return object;
            }

            @Override
            public List<TargetField> fields() {
                return withAccount
                        ? List.of(
                                required("account", FieldType.TEXT, Deal.class),
                                required("stage", FieldType.TEXT, Deal.class).of(Set.of("ENGAGE", "WON")),
                                optional("amount", FieldType.DECIMAL, Deal.class),
                                optional("engagedOn", FieldType.DATE, Deal.class))
                        : List.of(optional("amount", FieldType.DECIMAL, Deal.class));
            }
        };
    }

    @Test
    void aGoodOneHasNoFault() {
        assertThat(fields(GOOD)).isEmpty();
    }

    @Test
    void itsObjectIsOneThatIsImported() {
        assertThat(faults("'object':'trains','fields':{" + GOOD + "}")).containsExactly("/object unknown_object");
    }

    @Test
    void whatIsNeededIsMapped() {
        assertThat(fields("'amount':{'sources':[{'column':'a'}]}"))
                .containsExactly("/fields/account required", "/fields/stage required");
    }

    @Test
    void aFieldIsOneOfTheObject() {
        assertThat(fields(GOOD + ",'colour':{'sources':[{'column':'c'}]}"))
                .containsExactly("/fields/colour unknown_field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'encoding':'klingon' | /encoding unknown_charset",
                "'encoding':'%' | /encoding unknown_charset",
                "'currency':'XXQ' | /currency unknown_currency"
            })
    void theFormOfTheFileIsKnown(String members, String fault) {
        assertThat(faults("'object':'deals'," + members + ",'fields':{" + GOOD + "}"))
                .containsExactly(fault);
    }

    @Test
    void anAccountIsLookedUpWhereRowsNameOne() {
        String lookup = "'accountLookup':{'by':'EXACT_NAME'}";
        assertThat(faults("'object':'deals'," + lookup + ",'fields':{" + GOOD + "}"))
                .isEmpty();
        assertThat(faults("'object':'amounts'," + lookup + ",'fields':{'amount':{'sources':[{'column':'a'}]}}"))
                .containsExactly("/accountLookup without_account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'column':'a','constant':'1'}", "{'unmapped':'PASS'}"})
    void aSourceIsAColumnOrAConstant(String source) {
        assertThat(fields(GOOD + ",'amount':{'sources':[" + source + "]}"))
                .containsExactly("/fields/amount/sources/0 one_of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'values':{'x':'1'}", "'refusals':{'x':'No'}", "'unmapped':'PASS'", "'reason':'No'"})
    void aConstantHasNoValueMap(String judging) {
        assertThat(fields(GOOD + ",'amount':{'sources':[{'constant':'1'," + judging + "}]}"))
                .containsExactly("/fields/amount/sources/0 constant");
    }

    @Test
    void whatValuesAreMappedToIsWrittenAsWeWriteIt() {
        assertThat(fields("'account':{'sources':[{'constant':'sixsix'}]},"
                        + "'stage':{'sources':[{'column':'s','values':{'Won':'WIN','Engaging':'ENGAGE'}}]},"
                        + "'amount':{'sources':[{'column':'a','values':{'A':'1,5'}}]}"))
                .containsExactlyInAnyOrder(
                        "/fields/account/sources/0/constant size",
                        "/fields/stage/sources/0/values/Won unknown_code",
                        "/fields/amount/sources/0/values/A invalid_format");
    }

    @Test
    void aDateHasADayAMonthAndAYear() {
        assertThat(fields(
                        GOOD + ",'engagedOn':{'sources':[{'column':'d'}],'dateFormats':['dd.MM.yyyy','mm-ss','yyyy']}"))
                .containsExactly(
                        "/fields/engagedOn/dateFormats/1 unknown_format",
                        "/fields/engagedOn/dateFormats/2 unknown_format");
        assertThat(fields(GOOD + ",'amount':{'sources':[{'column':'a'}],'dateFormats':['dd.MM.yyyy']}"))
                .containsExactly("/fields/amount/dateFormats not_a_date");
    }

    @Test
    void decimalsAndGroupsHaveDifferentMarks() {
        String amount = ",'amount':{'sources':[{'column':'a'}],%s}";
        assertThat(fields(GOOD + amount.formatted("'decimalMark':',','groupingMark':'.'")))
                .isEmpty();
        assertThat(fields(GOOD + amount.formatted("'decimalMark':',','groupingMark':','")))
                .containsExactly("/fields/amount/groupingMark same_marks");
        assertThat(fields(GOOD + amount.formatted("'groupingMark':'.'")))
                .as("a point is the decimal mark when none is named")
                .containsExactly("/fields/amount/groupingMark same_marks");
        assertThat(fields(GOOD + ",'engagedOn':{'sources':[{'column':'d'}],'decimalMark':','}"))
                .containsExactly("/fields/engagedOn not_a_decimal");
    }

    @Test
    void aYearOfTwoDigitsNeedsThePivotOfTheProfile() {
        String fields = "'fields':{" + GOOD + ",'engagedOn':{'sources':[{'column':'d'}],'dateFormats':['dd-MM-yy']}}";
        assertThat(faults("'object':'deals'," + fields))
                .containsExactly("/fields/engagedOn/dateFormats/0 without_pivot");
        assertThat(faults("'object':'deals','pivotYear':1970," + fields)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'timeZone':'Europe/Berlin','language':'pt-BR','skipLines':2 |",
                "'timeZone':'Mars/Base' | /timeZone unknown_time_zone",
                "'language':'klingon' | /language unknown_language",
                "'lines':'ALL' | /lines without_lines"
            })
    void whatAProfileSaysOfItsFilesIsKnown(String members, @Nullable String fault) {
        assertThat(faults("'object':'deals'," + members + ",'fields':{" + GOOD + "}"))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    private static List<String> fields(String fields) {
        return faults("'object':'deals','fields':{" + fields + "}");
    }

    private static List<String> faults(String members) {
        return Refused.named(ProfileRules.faultsOf(
                Bodies.read(ProfileDefinition.class, "{'name':'crm'," + members + "}"),
                List.of(target("deals", true), target("amounts", false))));
    }
}
