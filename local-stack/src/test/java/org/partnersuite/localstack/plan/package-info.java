@NullMarked
package org.partnersuite.localstack.plan;

import org.jspecify.annotations.NullMarked;
