package org.partnersuite.platform.settings;

import java.time.Instant;

/**
 * A version of a setting.
 *
 * @param version from 1, which ships
 * @param since from when on it holds
 * @param by who published it
 */
public record SettingVersion<T>(long version, T content, Instant since, String by) {}
