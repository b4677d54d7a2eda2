package org.partnersuite.engagement.importprofile;

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

        @Schema(examples = "crm")
        @Size(min = 1, max = ExternalId.MAX_SOURCE)
        @Pattern(regexp = ExternalId.ONE_LINE, message = ExternalId.ADDRESSABLE)
        @Nullable
        String externalIdSource,

        @Schema(examples = "USD") @Pattern(regexp = "^[A-Z]{3}$") @Size(max = 3) @Nullable
        String currency,

        @Nullable AccountLookup accountLookup,
        @Size(min = 1, max = 50) Map<@Size(max = 50) String, FieldMapping> fields) {}
