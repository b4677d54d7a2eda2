package org.partnersuite.engagement.initiative;

import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;

/** An initiative as those name it that are linked to it. */
public record InitiativeName(@PropagateNull UUID id, String name) {}
