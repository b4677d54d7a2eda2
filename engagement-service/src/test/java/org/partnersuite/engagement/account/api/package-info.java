@NullMarked
package org.partnersuite.engagement.account.api;

import org.jspecify.annotations.NullMarked;
