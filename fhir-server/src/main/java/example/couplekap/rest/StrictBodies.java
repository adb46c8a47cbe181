package example.couplekap.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.Set;

/**
 * Has the body of a write read strictly: what FHIR does not know is refused by name, not dropped.
 * Everything else is read leniently, so that stored data stays readable, and {@code $validate} can
 * say more than the first thing wrong.
 */
@Interceptor
public final class StrictBodies {

  private static final Set<RestOperationTypeEnum> WRITES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE,
          RestOperationTypeEnum.UPDATE,
          RestOperationTypeEnum.TRANSACTION);

  private final ThreadLocal<Boolean> reading = ThreadLocal.withInitial(() -> false);
  private final IParserErrorHandler strict = new StrictErrorHandler();
  private final IParserErrorHandler lenient = new LenientErrorHandler(false);

  /** Makes a context's parsers ask this object how strict to be. */
  void govern(FhirContext context) {
    context.setParserErrorHandler(
        (IParserErrorHandler)
            Proxy.newProxyInstance(
                IParserErrorHandler.class.getClassLoader(),
                new Class<?>[] {IParserErrorHandler.class},
                (proxy, method, arguments) -> call(method, arguments)));
  }

  private Object call(java.lang.reflect.Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(reading.get() ? strict : lenient, arguments);
    } catch (java.lang.reflect.InvocationTargetException refusal) {
      throw refusal.getCause();
    }
  }

  /** The next thing this thread parses may be a write's body. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void begin(RequestDetails request) {
    reading.set(WRITES.contains(request.getRestOperationType()));
  }

  /** The body has been read. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void end() {
    reading.remove();
  }

  /** The body could not be read. */
  @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = -2)
  public void endInFailure() {
    reading.remove();
  }
}
