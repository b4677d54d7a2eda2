@NullMarked
package org.partnersuite.engagement.account.profile;

import org.jspecify.annotations.NullMarked;
