package org.partnersuite.engagement.importprofile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * What a version of a profile says. Columns that it does not name are ignored.
 *
 * @param encoding of files whose upload names no charset; UTF-8 when absent
 * @param skipLines lines before the header; none when absent
 * @param timeZone in which an instant is of a day; UTC when absent
 * @param language of the names of months; English when absent
 * @param pivotYear first of the hundred years that two digits mean
 * @param lines which lines of an opportunity the rows own; those that they name when absent
 * @param mergedRecords what rows of merged records do; nothing when absent
 * @param currency of amounts when no field gives one
 * @param accountLookup by external id when absent
 */
@Schema(examples = """
                {"name":"CRM accounts","object":"accounts","externalIdSource":"crm","fields":{
                "externalId":{"sources":[{"column":"account"}]},"name":{"sources":[{"column":"account"}]}}}""")
public record ProfileDefinition(
        @Size(min = 1, max = 200) String name,

        @Schema(examples = "opportunities") @Size(min = 1, max = 50)
        String object,

        @Schema(examples = "ISO-8859-1") @Size(min = 1, max = 40) @Nullable
        String encoding,

        @Schema(examples = ";") @Pattern(regexp = "^[^\"\\r\\n]$") @Size(max = 1) @Nullable
        String delimiter,

        @Schema(description = "Lines before the header.", examples = "1") @Min(0) @Max(100) @Nullable
        Integer skipLines,

        @Schema(description = "Time zone of the days that instants are of. Default: UTC.", examples = "Europe/Berlin")
        @Size(min = 1, max = 50)
        @Nullable
        String timeZone,

        @Schema(description = "Language of the names of months, an IETF tag. Default: en.", examples = "de")
        @Size(min = 2, max = 35)
        @Nullable
        String language,

        @Schema(description = "The first of the hundred years that `yy` means.", examples = "1970")
        @Min(1800)
        @Max(2100)
        @Nullable
        Integer pivotYear,

        @Schema(
                description = "NAMED (default): rows write the lines that they name by their offering, and others"
                        + " stay. ALL: the rows of an opportunity are all its lines, and others are removed.")
        @Nullable
        LineOwnership lines,

        @Schema(
                description = "What a row does that names a merged record. SKIP (default): nothing; the row is"
                        + " unchanged, with a warning that names the survivor. APPLY_TO_SURVIVOR: it is applied to the"
                        + " survivor, which keeps its external id; a row of the survivor in the same chunk of the"
                        + " file comes first.")
        @Nullable
        MergedRecords mergedRecords,

        @Schema(examples = "crm")
        @Size(min = 1, max = ExternalId.MAX_SOURCE)
        @Pattern(regexp = ExternalId.ONE_LINE, message = ExternalId.ADDRESSABLE)
        @Nullable
        String externalIdSource,

        @Schema(examples = "USD") @Pattern(regexp = "^[A-Z]{3}$") @Size(max = 3) @Nullable
        String currency,

        @Nullable AccountLookup accountLookup,
        @Size(min = 1, max = 50) Map<@Size(max = 50) String, FieldMapping> fields) {

    /** Whether rows of merged records are applied to their survivors. */
    public boolean appliesToSurvivors() {
        return mergedRecords == MergedRecords.APPLY_TO_SURVIVOR;
    }
}
