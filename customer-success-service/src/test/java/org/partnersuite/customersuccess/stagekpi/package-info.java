@NullMarked
package org.partnersuite.customersuccess.stagekpi;

import org.jspecify.annotations.NullMarked;
