package org.partnersuite.engagement.account.bulk;

import static org.partnersuite.engagement.importprofile.TargetField.optional;
import static org.partnersuite.engagement.importprofile.TargetField.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.partnersuite.engagement.account.api.AccountRequest;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.platform.rest.ExternalId;

/** Fields of a row of accounts. */
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
                required("externalId", FieldType.TEXT, ExternalId.class, "id"),
                required("name", FieldType.TEXT, AccountRequest.class),
                optional("geography", FieldType.TEXT, AccountRequest.class),
                optional("market", FieldType.TEXT, AccountRequest.class),
                optional("industry", FieldType.TEXT, AccountRequest.class),
                optional("segment", FieldType.TEXT, AccountRequest.class),
                optional("owner", FieldType.TEXT, AccountRequest.class));
    }
}
