/// The form of the request line, and spellings of a path that some servers fold into another.
extension HostileTargets {
  static let forms = #"""
    /cashier#                                   fragment           CVE-2021-32779 Envoy
    /cashier#help                               fragment           CVE-2021-32779 Envoy
    /cashier/#                                  fragment           CVE-2021-39156 Istio
    /cashier#/../help                           fragment           CVE-2021-39156 Istio
    /cashier#.png                               fragment           CVE-2023-45539 HAProxy
    /help#/../cashier                           fragment           CVE-2023-47106 Traefik
    /help?x#/cashier                            fragment           RFC 9112 section 3.2.1
    /api/v1/payments#                           fragment           RFC 9112 section 3.2.1
    /x/help#/../../cashier                      fragment           CVE-2025-32395 Vite
    /cashier%23                                 unmapped           CVE-2025-66490 Traefik
    /cashier%23help                             unmapped           CVE-2021-32779 Envoy
    /cashier%3F                                 unmapped           CVE-2024-38473 Apache HTTP Server
    /cashier%3F.html                            unmapped           CVE-2024-38473 Apache HTTP Server
    /cashier%3Fx=1                              unmapped           CVE-2025-66490 Traefik
    /cashier%3F.php/help                        unmapped           CVE-2024-8963 Ivanti CSA
    /help%3F.php/cashier                        unmapped           CVE-2025-43716 Ivanti LANDesk
    /cashier%3f.1.1.1.1a-1.css                  unmapped           CVE-2024-38475 SonicWall
    /cashier?/help                              not_granted        CVE-2025-54576 oauth2-proxy
    /cashier?x=/help                            not_granted        CVE-2025-54576 oauth2-proxy
    /cashier?foo=bar                            not_granted        CVE-2026-32811 Heimdall
    /cashier?&currentsetting.htm                not_granted        CVE-2021-35973 Netgear
    /cashier?@host/help                         not_granted        CVE-2021-34473 Exchange
    /cashier?/../help                           not_granted        RFC 3986 section 3.4
    /cashier??                                  not_granted        RFC 3986 section 3.4
    /api/v1/payments?/auth/login                not_granted        RFC 3986 section 3.4
    /api/v1/payments?x=%00                      not_granted        RFC 3986 section 3.4
    @cashier                                    form               CVE-2011-3368 Apache HTTP Server
    @host/cashier                               form               CVE-2011-3368 Apache HTTP Server
    :@host/cashier                              form               CVE-2011-4317 Apache HTTP Server
    qualys:@host/cashier                        form               CVE-2011-4317 Apache HTTP Server
    cashier/payment/17                          form               CVE-2026-33186 gRPC-Go
    .//cashier                                  form               CVE-2022-21371 WebLogic
    %2e%2e/cashier                              form               CVE-2020-15230 Vapor
    https>://host/cashier                       form               CVE-2025-11143 Jetty
    {}                                          form               RFC 9112 section 3.2
    cashier                                     form               RFC 9112 section 3.2.1
    ./cashier                                   form               RFC 9112 section 3.2.1
    ../cashier                                  form               RFC 9112 section 3.2.1
    %2Fcashier                                  form               RFC 9112 section 3.2.1
    ?/cashier                                   form               RFC 9112 section 3.2.1
    #/cashier                                   form               RFC 9112 section 3.2.1
    *                                           form               RFC 9112 section 3.2.4
    */cashier                                   form               RFC 9112 section 3.2.4
    host:443                                    form               RFC 9112 section 3.2.3
    host/cashier                                form               RFC 9112 section 3.2.3
    ftp://host/cashier                          form               RFC 9112 section 3.2.2
    file:///cashier                             form               RFC 9112 section 3.2.2
    http:/cashier                               form               RFC 9112 section 3.2.2
    http:cashier                                form               RFC 9112 section 3.2.2
    http:///cashier                             authority          RFC 9110 section 4.2.1
    https:///cashier                            authority          RFC 9110 section 4.2.2
    http://user@host/cashier                    authority          RFC 9110 section 4.2.4
    http://user:secret@host/cashier             authority          RFC 9110 section 4.2.4
    http://host@/cashier                        authority          RFC 9110 section 4.2.4
    http://:80/cashier                          authority          RFC 9110 section 4.2.1
    http://host:x/cashier                       authority          CVE-2022-2047 Jetty
    http://ho;st/cashier                        not_granted        RFC 3986 section 3.2.2
    http://ho^st/cashier                        authority          CVE-2022-2047 Jetty
    http://host;/cashier                        not_granted        CVE-2022-2047 Jetty
    http://[user@]host/cashier                  authority          CVE-2025-11143 Jetty
    http://host[@other]/cashier                 authority          CVE-2025-11143 Jetty
    http://[::1/cashier                         authority          RFC 3986 section 3.2.2
    http://host\@other/cashier                  authority          RFC 3986 section 3.2
    http://host{20}/cashier                     authority          RFC 9112 section 3
    http://host/cashier                         not_granted        RFC 9112 section 3.2.2
    HTTP://HOST/cashier                         not_granted        RFC 3986 section 3.1
    htTps://host/cashier                        not_granted        CVE-2023-35944 Envoy
    https://host:8443/cashier/payment/17        not_granted        RFC 9112 section 3.2.2
    http://[::1]:80/api/v1/payments             not_granted        RFC 9112 section 3.2.2
    http://host/help/../cashier                 dot_segment        RFC 9112 section 3.2.2
    http://host//cashier                        empty_segment      RFC 9112 section 3.2.2
    http://host/..;/cashier                     parameter          RFC 9112 section 3.2.2
    http://host/help#/cashier                   fragment           RFC 9112 section 3.2.2
    """#

  static let paths = #"""
    //cashier                                   empty_segment      CVE-2021-31920 Istio
    ///cashier                                  empty_segment      CVE-2021-31920 Istio
    //cashier/                                  empty_segment      CVE-2021-43557 APISIX
    //api/v1/payments                           empty_segment      CVE-2003-0240 Axis cameras
    //cashier/payment/17                        empty_segment      CVE-2026-26205 OPA plugin of Envoy
    //cashier?method=x                          empty_segment      CVE-2023-29298 ColdFusion
    /help//%2e%2e/cashier                       empty_segment      CVE-2019-6500 Axway
    /cashier//payment/17                        empty_segment      CVE-2019-0220 Apache HTTP Server
    /cashier/payment//17                        empty_segment      CVE-2001-1072 Apache HTTP Server
    /cashier//                                  empty_segment      CVE-2007-6672 Jetty
    /api//v1/payments                           empty_segment      CVE-2023-4853 Quarkus
    /api/v1//payments                           empty_segment      CVE-2023-4853 Quarkus
    /api/v1/payments//                          empty_segment      RFC 3986 section 3.3
    //host/cashier                              empty_segment      RFC 3986 section 4.2
    /cashier{2F*8000}                           empty_segment      CVE-2001-0925 Apache HTTP Server
    /cashier/                                   not_granted        CVE-2020-1957 Shiro
    /cashier/payment/17/                        not_granted        CVE-2020-1957 Shiro
    /api/v1/payments/                           not_granted        CVE-2026-15573 Keycloak
    /cashier/x.js                               not_granted        RFC 3986 section 3.3
    /cashier/x                                  not_granted        CVE-2024-1709 ScreenConnect
    /cashier/payment/17%2ehtml                  not_granted        CVE-2021-31932 Nokia
    /cashier/payment/17/(S(x))/                 not_granted        CVE-2023-36560 ASP.NET
    /(S(x))/cashier                             unmapped           CVE-2023-36899 ASP.NET
    /cash/(S(x))ier                             unmapped           CVE-2023-36899 ASP.NET
    /Cashier                                    unmapped           CVE-2001-0766 Apache on HFS+
    /CASHIER                                    unmapped           CVE-2001-0766 Apache on HFS+
    /cashieR/payment/17                         unmapped           CVE-2001-0766 Apache on HFS+
    /API/v1/payments                            unmapped           CVE-2008-4360 lighttpd
    /api/V1/payments                            unmapped           CVE-2008-4360 lighttpd
    /api/v1/Payments                            unmapped           CVE-2006-2759 Jetty
    /CASHIER/payment/17                         unmapped           CVE-2026-27587 Caddy
    /api/v1/PAYMENTS                            unmapped           CVE-2025-46701 Tomcat
    /%43ashier                                  unmapped           RFC 3986 section 6.2.2.1
    /%63ashier                                  not_granted        CVE-2008-4359 lighttpd
    /%63%61%73%68%69%65%72                      not_granted        CVE-2008-4359 lighttpd
    /%63a%73hier                                not_granted        CVE-2023-20198 Cisco IOS XE
    /cashier/%70ayment/17                       not_granted        CVE-2008-4359 lighttpd
    /%61pi/v1/payments                          not_granted        CVE-2026-22031 Fastify middie
    /api/%76%31/payments                        not_granted        RFC 3986 section 6.2.2.2
    /api/v1/%70ayments                          not_granted        CVE-2026-22037 Fastify express
    /cashier.                                   unmapped           CVE-1999-0154 IIS
    /cashier%2e                                 unmapped           CVE-1999-0253 IIS
    /cashier..                                  unmapped           CVE-2006-0814 lighttpd
    /cashier.%20                                unmapped           CVE-2006-0814 lighttpd
    /cashier./payment/17                        unmapped           CVE-2011-4963 nginx
    /help../cashier                             unmapped           CVE-2026-65600 Traefik
    /cashier...                                 unmapped           RFC 3986 section 3.3
    /cashier::$DATA                             unmapped           CVE-1999-0278 IIS
    /api/v1/payments::$DATA                     unmapped           CVE-2010-2263 nginx
    /cashier:/help                              unmapped           CVE-2024-45216 Solr
    /api/v1/payments:/auth/login                unmapped           CVE-2024-45216 Solr
    /cashier.rsc                                unmapped           CVE-2026-44575 Next.js
    /cashier.segments/_tree.segment.rsc         unmapped           CVE-2026-44575 Next.js
    /_next/data/x/cashier.json                  unmapped           CVE-2026-44573 Next.js
    /cashier:$i30:$INDEX_ALLOCATION             unmapped           CVE-2011-4963 nginx
    /cashier~1                                  unmapped           CVE-2001-0795 LiteServe
    /cashier*                                   unmapped           RFC 3986 section 3.3
    /cashier+                                   unmapped           RFC 3986 section 3.3
    /cashier,payment                            unmapped           RFC 3986 section 3.3
    /api                                        unmapped           RFC 3986 section 3.3
    /api/v1                                     unmapped           RFC 3986 section 3.3
    /api/v1payments                             unmapped           RFC 3986 section 3.3
    /payments                                   unmapped           RFC 3986 section 3.3
    /api/v1/cashier                             unmapped           RFC 3986 section 3.3
    """#

  static let lengths = #"""
    /{61*8192}                                  too_long           RFC 9110 section 4.1
    /cashier/{61*8184}                          too_long           RFC 9110 section 4.1
    /cashier?{61*8184}                          too_long           RFC 9110 section 4.1
    {2F*8193}                                   too_long           RFC 9110 section 4.1
    {61*8193}                                   too_long           RFC 9112 section 3
    {00*100000}                                 too_long           RFC 9112 section 3
    http://host/{61*8181}                       too_long           RFC 9112 section 3
    /cashier/{61*8183}                          not_granted        RFC 9110 section 4.1
    /cashier?{61*8183}                          not_granted        RFC 9110 section 4.1
    /cashier{2F61*4092}                         not_granted        RFC 9112 section 3
    /cashier/{2E2E2F*2727}                      dot_segment        RFC 3986 section 5.2.4
    """#

  static let methods = #"""
    get         /cashier                        method             CVE-1999-0239 FastTrack
    Get         /cashier                        method             RFC 9110 section 9.1
    GET{20}     /cashier                        method             RFC 9112 section 3
    {20}GET     /cashier                        method             RFC 9112 section 3
    GET{00}     /cashier                        method             RFC 9112 section 3
    {00}GET     /cashier                        method             RFC 9112 section 3
    {00*3}POST  /api/v1/payments                method             RFC 9112 section 3
    {00*4}GET   /cashier                        method             RFC 9112 section 3
    GET{0D0A}   /cashier                        method             CVE-2021-33193 Apache HTTP Server
    G{C3A9}T    /cashier                        method             RFC 9110 section 5.6.2
    {}          /cashier                        method             RFC 9110 section 9.1
    JEFF        /cashier                        method             CVE-2010-0738 JBoss
    TRACE       /cashier                        method             RFC 9110 section 9.3.8
    CONNECT     host:443                        method             RFC 9110 section 9.3.6
    PROPFIND    /cashier                        method             RFC 4918 section 9.1
    HEAD        /cashier                        not_granted        CVE-2010-0738 JBoss
    HEAD        /api/v1/payments                not_granted        CVE-2010-0738 JBoss
    POST        /cashier                        unmapped           RFC 9110 section 9.3.3
    PUT         /cashier                        unmapped           CVE-2010-0738 JBoss
    OPTIONS     /cashier                        unmapped           RFC 9110 section 9.3.7
    OPTIONS     *                               form               RFC 9112 section 3.2.4
    OPTIONS     /api/v1/payments                not_granted        RFC 9110 section 9.3.7
    DELETE      /api/v1/payments                not_granted        CVE-2010-0738 JBoss
    PATCH       /api/v1/payments/17             not_granted        RFC 5789 section 2
    POST        /api/v1/payments                not_granted        RFC 9110 section 9.3.3
    QUERY       /api/v1/payments                not_granted        RFC 9110 section 9.1
    """#
}
