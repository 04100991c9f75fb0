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
    /.../cashier                                dot_segment        CVE-2012-5972 SpecView
    /..../cashier                               dot_segment        CVE-2018-10201 NComputing vSpace
    /...../cashier                              dot_segment        CVE-2007-4723 Ragnarok Online Control Panel
    /hax/..cashier                              dot_segment        CVE-2023-38205 ColdFusion
    /help/.../cashier                           dot_segment        CVE-2012-5972 SpecView
    /help/..../cashier                          dot_segment        CVE-2018-10201 NComputing vSpace
    /api/v1/auth/login/.../payments             dot_segment        CVE-2010-3488 QuickShare
    /help/..cashier                             dot_segment        CVE-2023-38205 ColdFusion
    /api/v1/auth/login/..payments               dot_segment        CVE-2023-38205 ColdFusion
    /help/..%20/cashier                         dot_segment        CVE-2006-0814 lighttpd
    /dana-na/../cashier?/dana/help/             dot_segment        CVE-2019-11510 Pulse Connect Secure
    /+CSCOU+/../cashier                         dot_segment        CVE-2018-0296 Cisco ASA
    /loginLess/../../cashier                    dot_segment        CVE-2021-23241 Mercusys
    /public/../cashier/payment/17               dot_segment        CVE-2026-33494 Oathkeeper
    /geo/../api/v1/payments                     dot_segment        CVE-2024-56511 DataEase
    /x/../api/v1/payments                       dot_segment        CVE-2016-6802 Shiro
    /api/v1/payments/../i18ntranslation/        dot_segment        CVE-2022-25237 Bonita
    /api/v1/auth/login%3f/../../../../cashier   dot_segment        CVE-2025-64446 FortiWeb
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
    /static/link/%2e%2e/cashier                 dot_segment        CVE-2024-38816 Spring
    /public/%2e%2e/api/v1/payments              dot_segment        CVE-2026-48020 Traefik
    /cashier/receipt/%2e/%2e/payment            dot_segment        CVE-2024-32113 OFBiz
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
    /%2F%2F%2F..%2F..%2Fcashier                 encoded_separator  CVE-2024-4956 Nexus Repository
    /uploads/x/..%2F..%2Fcashier                encoded_separator  CVE-2023-2825 GitLab
    /assets/built%2F..%2F..%2F/cashier          encoded_separator  CVE-2023-32235 Ghost
    /api/v1/auth/login%2F..%2F..%2Fpayments     encoded_separator  CVE-2026-71209 audiobookshelf
    /cashier%2Freceipt%2F17                     encoded_separator  CVE-2026-6414 Fastify static
    /cashier/%2Freceipt                         encoded_separator  CVE-2024-49770 oak
    /static/%5c/%5c/../../cashier               encoded_separator  CVE-2024-38816 Spring
    /help/..%5c..%5ccashier                     encoded_separator  CVE-2018-7212 Sinatra
    /cashier%5Creceipt                          encoded_separator  CVE-2026-54286 Hono
    /api/v1/payments%5C17                       encoded_separator  CVE-2026-50559 Quarkus
    /cashier\receipt\17                         character          CVE-2026-27585 Caddy
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
    /help/%u002e%u002e/cashier                  percent_encoding   CVE-2001-0669 Snort and other IDS
    /%u0063ashier                               percent_encoding   CVE-2001-0669 Snort and other IDS
    /help/..%u2215cashier                       percent_encoding   CVE-2001-0669 Snort and other IDS
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
    /unauth/%252e%252e/cashier                  encoded_percent    CVE-2025-0108 PAN-OS
    /export/%252e%252e/api/v1/payments          encoded_percent    CVE-2026-30869 SiYuan
    /console/css/%252e%252e%252fcashier         encoded_percent    CVE-2020-14750 WebLogic
    /%2563a%2573hier                            encoded_percent    CVE-2023-20198 Cisco IOS XE
    /setup/setup-s/%u002e%u002e/%u002e%u002e/cashier percent_encoding   CVE-2023-32315 Openfire
    /cashier/%                                  percent_encoding   CVE-2021-32637 Authelia
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
    /api;/v1/payments                           parameter          CVE-2024-50334 Scoold
    /api/v1;x/payments                          parameter          RFC 3986 section 3.3
    /api/v1/payments;                           parameter          CVE-2018-11759 mod_jk
    /api/v1/payments;a=b;c                      parameter          RFC 3986 section 3.3
    /api/v1/payments/;                          parameter          RFC 3986 section 3.3
    /api/v1/auth/login;/../../payments          parameter          RFC 3986 section 3.3
    /images/..;/cashier                         parameter          CVE-2024-0204 GoAnywhere
    /npm-pwg/..;/cashier                        parameter          CVE-2024-41713 MiCollab
    /analytics/sdk/..;/..;/..;/cashier          parameter          CVE-2021-22017 vCenter
    /s/x/_/;/api/v1/payments                    parameter          CVE-2021-26085 Confluence
    /cashier;x/help                             parameter          CVE-2020-2160 Jenkins
    /cashier;/?USERNAME=&PASSWORD=              parameter          CVE-2023-51467 OFBiz
    /cashier;.                                  parameter          CVE-2024-56325 Pinot
    /cashier;x=%2F                              parameter          CVE-2016-9879 Spring Security
    /cashier;%2Fhelp                            parameter          CVE-2018-1199 Spring Security
    /cashier%3Banything                         parameter          CVE-2026-50559 Quarkus
    /api/v1/payments;anything                   parameter          CVE-2026-39852 Quarkus
    /api/v1/payments/17;a=b                     parameter          CVE-2026-15573 Keycloak
    /api/v1/payments;.wadl                      parameter          CVE-2025-61757 Oracle Identity Manager
    /api/v1/payments;i18ntranslation            parameter          CVE-2022-25237 Bonita
    /api/v1;v1%2fauth%2flogin/payments          parameter          CVE-2024-28255 OpenMetadata
    """#
}
