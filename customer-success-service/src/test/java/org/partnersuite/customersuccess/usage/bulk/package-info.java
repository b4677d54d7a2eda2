@NullMarked
package org.partnersuite.customersuccess.usage.bulk;

import org.jspecify.annotations.NullMarked;
