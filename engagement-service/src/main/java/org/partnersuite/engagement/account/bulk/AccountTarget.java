package org.partnersuite.engagement.account.bulk;

import static org.partnersuite.engagement.importprofile.TargetField.optional;
import static org.partnersuite.engagement.importprofile.TargetField.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.TargetField;

/** What a row of accounts may say. */
@ApplicationScoped
class AccountTarget implements ImportTarget {
    static final String OBJECT = "accounts";

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<TargetField> fields() {
        return List.of(
                required("externalId", FieldType.TEXT),
                required("name", FieldType.TEXT),
                optional("geography", FieldType.TEXT),
                optional("market", FieldType.TEXT),
                optional("industry", FieldType.TEXT),
                optional("segment", FieldType.TEXT),
                optional("owner", FieldType.TEXT));
    }
}
