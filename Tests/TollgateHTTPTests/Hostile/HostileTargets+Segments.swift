/// What stands between two slashes, and what only looks like a slash.
extension HostileTargets {
  static let dotSegments = #"""
    /help/../cashier                            dot_segment        CVE-2019-9901 Envoy
    /help/../../cashier                         dot_segment        CVE-2025-32431 Traefik
    /api/v1/auth/login/../../payments           dot_segment        CVE-2023-46805 Ivanti Connect Secure
    /api/v1/auth/login/../payments              dot_segment        CVE-2024-27199 TeamCity
    /vpn/../cashier/                            dot_segment        CVE-2019-19781 Citrix ADC
    /help/x/../../cashier                       dot_segment        CVE-2009-1523 Jetty
    /help/../../../../cashier                   dot_segment        CVE-2021-43798 Grafana
    /help/../../../x/../cashier                 dot_segment        CVE-2017-14849 Node.js
    /./cashier                                  dot_segment        CVE-2010-3863 Shiro
    /./api/v1/payments                          dot_segment        CVE-2021-40539 ADSelfService Plus
    /cashier/./payment/17                       dot_segment        RFC 3986 section 5.2.4
    /cashier/.                                  dot_segment        RFC 3986 section 5.2.4
    /cashier/..                                 dot_segment        RFC 3986 section 5.2.4
    /cashier/../                                dot_segment        RFC 3986 section 5.2.4
    /..                                         dot_segment        RFC 3986 section 5.2.4
    /../cashier                                 dot_segment        RFC 3986 section 5.2.4
    /../../../cashier                           dot_segment        RFC 3986 section 5.2.4
    /api/../cashier                             dot_segment        RFC 3986 section 5.2.4
    /cashier/../api/v1/payments                 dot_segment        RFC 3986 section 5.2.4
    /api/v1/../v1/payments                      dot_segment        RFC 3986 section 5.2.4
    /api/v1/payments/..                         dot_segment        RFC 3986 section 5.2.4
    /help/.%2e/cashier                          dot_segment        CVE-2021-41773 Apache HTTP Server
    /help/%2e./cashier                          dot_segment        CVE-2021-41773 Apache HTTP Server
    /help/.%2E/.%2E/cashier                     dot_segment        CVE-2021-41773 Apache HTTP Server
    /%2e/cashier                                dot_segment        CVE-2021-28164 Jetty
    /help/%2e%2e/cashier                        dot_segment        CVE-2021-28164 Jetty
    /cashier/%2e                                dot_segment        CVE-2020-17510 Shiro
    /cashier/%2e/                               dot_segment        CVE-2020-17510 Shiro
    /help/%2E%2E/cashier                        dot_segment        RFC 3986 section 6.2.2.2
    /%2E%2E/%2E%2E/cashier                      dot_segment        RFC 3986 section 6.2.2.2
    /api/v1/auth/login/%2e%2e/%2e%2e/payments   dot_segment        RFC 3986 section 6.2.2.2
    /api/%2e/v1/payments                        dot_segment        RFC 3986 section 6.2.2.2
    /help/..?/cashier                           dot_segment        RFC 3986 section 5.2.4
    /help/%2e%2e?x=/../cashier                  dot_segment        RFC 3986 section 6.2.2.2
    """#

  static let separators = #"""
    /help%2F..%2Fcashier                        encoded_separator  CVE-2021-29492 Envoy
    /help%2f..%2fcashier                        encoded_separator  CVE-2021-29492 Envoy
    /help%5C..%5Ccashier                        encoded_separator  CVE-2021-29492 Envoy
    /help%5c..%5ccashier                        encoded_separator  CVE-2021-29492 Envoy
    /%2Fcashier                                 encoded_separator  CVE-2021-31920 Istio
    /%2fcashier                                 encoded_separator  CVE-2021-31920 Istio
    /%5Ccashier                                 encoded_separator  CVE-2021-31920 Istio
    /cashier%2F                                 encoded_separator  CVE-2025-66490 Traefik
    /cashier%2Fpayment%2F17                     encoded_separator  CVE-2025-66490 Traefik
    /cashier%5C                                 encoded_separator  CVE-2025-66490 Traefik
    /help/%2f..%2fcashier                       encoded_separator  CVE-2011-1589 Mojolicious
    /help/..%2fcashier                          encoded_separator  CVE-2021-20090 Arcadyan
    /images/..%2fcashier                        encoded_separator  CVE-2021-20090 Arcadyan
    /help/..%2Fcashier                          encoded_separator  CVE-2020-15230 Vapor
    /help/%2e%2e%2fcashier                      encoded_separator  CVE-2020-15230 Vapor
    /help/%2e%2e%5ccashier                      encoded_separator  CVE-2006-2758 Jetty
    /cashier%5c                                 encoded_separator  CVE-2005-3747 Jetty
    /help/..%5ccashier                          encoded_separator  CVE-2007-0450 Tomcat behind a proxy
    /help/%5C../cashier                         encoded_separator  CVE-2007-0450 Tomcat behind a proxy
    /help\../cashier                            character          CVE-2007-0450 Tomcat behind a proxy
    /help/..\cashier                            character          CVE-2002-0661 Apache HTTP Server
    /help\..\cashier                            character          CVE-2002-0661 Apache HTTP Server
    /help/..\..\cashier                         character          CVE-2002-0661 Apache HTTP Server
    /\cashier                                   character          CVE-2004-0847 ASP.NET
    /cashier\payment                            character          CVE-2004-0847 ASP.NET
    /%5ccashier                                 encoded_separator  CVE-2004-0847 ASP.NET
    /cashier%5cpayment                          encoded_separator  CVE-2004-0847 ASP.NET
    \cashier                                    form               CVE-2004-0847 ASP.NET
    /api%2Fv1%2Fpayments                        encoded_separator  RFC 3986 section 2.2
    /api/v1%2Fpayments                          encoded_separator  RFC 3986 section 2.2
    /api/v1/%2Fpayments                         encoded_separator  RFC 3986 section 2.2
    /api/v1/payments%2F..                       encoded_separator  RFC 3986 section 2.2
    /api/v1/auth%2flogin%2f..%2f..%2fpayments   encoded_separator  RFC 3986 section 7.3
    /cashier/payment/17%2F..%2F..               encoded_separator  RFC 3986 section 7.3
    """#

  static let doubleEncoding = #"""
    /help/%252e%252e/cashier                    encoded_percent    CVE-2018-3760 Sprockets
    /help/%252e%252e%252fcashier                encoded_percent    CVE-2020-14882 WebLogic
    /help/%252E%252E%252Fcashier                encoded_percent    CVE-2020-14882 WebLogic
    /help/..%252f..%252fcashier                 encoded_percent    CVE-2020-17519 Flink
    /help/..%252Fcashier                        encoded_percent    CVE-2020-5410 Spring Cloud Config
    /help/..%255c..%255ccashier                 encoded_percent    CVE-2001-0333 IIS
    /help/..%255Ccashier                        encoded_percent    CVE-2001-0333 IIS
    /help/%252e%252e/%252e%252e/cashier         encoded_percent    CVE-2007-1860 mod_jk
    /help/%25%32%66cashier                      encoded_percent    CVE-2020-11989 Shiro
    /help/..%25%32%66cashier                    encoded_percent    CVE-2020-11989 Shiro
    /%2563ashier                                encoded_percent    CVE-2021-28169 Jetty
    /%2543ASHIER                                encoded_percent    CVE-2021-28169 Jetty
    /help/%%32%65%%32%65/cashier                percent_encoding   CVE-2021-42013 Apache HTTP Server
    /help/.%%32%65/cashier                      percent_encoding   CVE-2021-42013 Apache HTTP Server
    /help/%%32%65./cashier                      percent_encoding   CVE-2021-42013 Apache HTTP Server
    /help/%u002e%u002e/cashier                  percent_encoding   CVE-2001-0669 the %u encoding of IIS
    /%u0063ashier                               percent_encoding   CVE-2001-0669 the %u encoding of IIS
    /help/..%u2215cashier                       percent_encoding   CVE-2001-0669 the %u encoding of IIS
    /%u002e/cashier                             percent_encoding   CVE-2021-34429 Jetty
    /help/.%u002e/cashier                       percent_encoding   CVE-2021-34429 Jetty
    /cashier%                                   percent_encoding   RFC 3986 section 2.1
    /cashier%2                                  percent_encoding   RFC 3986 section 2.1
    /%zzcashier                                 percent_encoding   RFC 3986 section 2.1
    /cashier%2/payment                          percent_encoding   RFC 3986 section 2.1
    /cashier/%%2e                               percent_encoding   RFC 3986 section 2.1
    /%2Gcashier                                 percent_encoding   RFC 3986 section 2.1
    /cashier%25                                 encoded_percent    RFC 3986 section 2.4
    /%252Fcashier                               encoded_percent    RFC 3986 section 2.4
    /cashier%253B                               encoded_percent    RFC 3986 section 2.4
    /cashier%2500                               encoded_percent    RFC 3986 section 2.4
    /cashier%25%2F                              encoded_percent    RFC 3986 section 2.4
    /api/v1/%2570ayments                        encoded_percent    RFC 3986 section 2.4
    /api/v1/auth/login/%252e%252e/payments      encoded_percent    RFC 3986 section 2.4
    """#

  static let parameters = #"""
    /..;/cashier                                parameter          CVE-2020-1957 Shiro
    /help/..;/cashier                           parameter          CVE-2020-5902 BIG-IP
    /help/..;/..;/cashier                       parameter          CVE-2020-5902 BIG-IP
    /.;/cashier                                 parameter          RFC 3986 section 3.3
    /;/cashier                                  parameter          CVE-2020-11989 Shiro
    /cashier/%3B17                              parameter          CVE-2020-13933 Shiro
    /cashier/%3b                                parameter          CVE-2020-13933 Shiro
    /cashier;                                   parameter          CVE-2022-0540 Jira
    /cashier;x=1                                parameter          CVE-2016-9879 Spring Security
    /cashier;jsessionid=1                       parameter          CVE-2016-9879 Spring Security
    /cashier;/payment/17                        parameter          CVE-2018-11759 mod_jk
    /cashier/payment;/17                        parameter          CVE-2018-11759 mod_jk
    /help;/../cashier                           parameter          CVE-2018-11759 mod_jk
    /cashier/;index.jsp                         parameter          CVE-2006-3835 Tomcat
    /s/x/_/;/cashier                            parameter          CVE-2021-26086 Jira
    /cashier;.js                                parameter          CVE-2020-1757 Undertow
    /cashier;a/../help                          parameter          CVE-2020-1757 Undertow
    /cashier%3B                                 parameter          CVE-2025-66490 Traefik
    /cashier%3bx=1                              parameter          CVE-2025-66490 Traefik
    /help/%2e%2e%3B/cashier                     parameter          RFC 3986 section 3.3
    /help/..%3b/cashier                         parameter          RFC 3986 section 3.3
    /%3B/cashier                                parameter          RFC 3986 section 3.3
    /api;/v1/payments                           parameter          RFC 3986 section 3.3
    /api/v1;x/payments                          parameter          RFC 3986 section 3.3
    /api/v1/payments;                           parameter          RFC 3986 section 3.3
    /api/v1/payments;a=b;c                      parameter          RFC 3986 section 3.3
    /api/v1/payments/;                          parameter          RFC 3986 section 3.3
    /api/v1/auth/login;/../../payments          parameter          RFC 3986 section 3.3
    """#
}
