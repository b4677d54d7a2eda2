@NullMarked
package org.partnersuite.customersuccess.settings;

import org.jspecify.annotations.NullMarked;
