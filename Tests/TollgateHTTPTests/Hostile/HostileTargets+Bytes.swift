/// Bytes and characters that readers take in different ways.
extension HostileTargets {
  static let unicode = #"""
    /help/..%c0%afcashier                       invalid_utf8       CVE-2000-0884 IIS
    /help/..%C0%AFcashier                       invalid_utf8       CVE-2000-0884 IIS
    /help/..%c1%9ccashier                       invalid_utf8       CVE-2000-0884 IIS
    /%c0%afcashier                              invalid_utf8       CVE-2009-1535 IIS
    /cash%c0%afier                              invalid_utf8       CVE-2009-1535 IIS
    /help/%c0%ae%c0%ae/cashier                  invalid_utf8       CVE-2008-2938 Tomcat
    /help/%c0%ae/cashier                        invalid_utf8       CVE-2008-2938 Tomcat
    /help/%c0%ae%c0%ae%c0%afcashier             invalid_utf8       CVE-2017-1000028 GlassFish
    /help/%c0.%c0./cashier                      invalid_utf8       CVE-2010-2266 nginx, a crash
    /help/%e0%80%ae%e0%80%ae/cashier            invalid_utf8       RFC 3629 section 10
    /help/..%e0%80%afcashier                    invalid_utf8       RFC 3629 section 10
    /help/..%f0%80%80%afcashier                 invalid_utf8       RFC 3629 section 10
    /help/..%f8%80%80%80%afcashier              invalid_utf8       RFC 3629 section 10
    /help/..%fc%80%80%80%80%afcashier           invalid_utf8       RFC 3629 section 10
    /cashier%c0%80                              invalid_utf8       RFC 3629 section 10
    /cashier%c0%bb                              invalid_utf8       RFC 3629 section 10
    /%c1%a3ashier                               invalid_utf8       RFC 3629 section 10
    /cashier%80                                 invalid_utf8       RFC 3629 section 3
    /cashier%c3                                 invalid_utf8       RFC 3629 section 3
    /cashier%c3/payment                         invalid_utf8       RFC 3629 section 3
    /cashier%ed%a0%80                           invalid_utf8       RFC 3629 section 3
    /cashier%ed%a0%bd%ed%b8%80                  invalid_utf8       RFC 3629 section 3
    /cashier%f4%90%80%80                        invalid_utf8       RFC 3629 section 3
    /cashier%ff                                 invalid_utf8       RFC 3629 section 3
    /help{C0AF}cashier                          non_ascii          CVE-2000-0884 IIS
    /help/{C0AEC0AE}/cashier                    non_ascii          CVE-2008-2938 Tomcat
    /cashier{C3A9}                              non_ascii          RFC 3986 section 2
    /cashier{FF}                                non_ascii          RFC 3986 section 2
    /cashier{C2A0}                              non_ascii          RFC 3986 section 2
    /help/{EFBC8EEFBC8E}/cashier                non_ascii          RFC 3986 section 2
    {EFBBBF}/cashier                            form               RFC 9112 section 3.2
    /help%ef%bc%8fcashier                       look_alike         CVE-2007-2688 Cisco IPS
    /help/%ef%bc%8e%ef%bc%8e/cashier            look_alike         CVE-2007-2688 Cisco IPS
    /help%ef%bc%bccashier                       look_alike         CVE-2007-2688 Cisco IPS
    /cashier%ef%bc%9b                           look_alike         CVE-2007-2688 Cisco IPS
    /help/%ef%bc%852e/cashier                   look_alike         CVE-2007-2688 Cisco IPS
    /help/%e2%80%a5/cashier                     look_alike         RFC 3987 section 5.3.2.2
    /help%e2%84%80cashier                       look_alike         CVE-2019-9636 Python
    /help%e2%81%84cashier                       look_alike         RFC 3987 section 8
    /help%e2%88%95cashier                       look_alike         RFC 3987 section 8
    /help%e2%a7%b8cashier                       look_alike         RFC 3987 section 8
    /cashier%cd%be                              look_alike         RFC 3987 section 5.3.2.2
    /%ef%bd%83ashier                            unmapped           CVE-2007-2688 Cisco IPS
    /ca%c5%bfhier                               unmapped           RFC 3987 section 5.3.2.2
    /cashi%ce%b5r                               unmapped           RFC 3987 section 8
    /cashie%cc%81r                              unmapped           RFC 3987 section 5.3.2.2
    /cashier%c2%ad                              unmapped           RFC 3454 section 3.1
    /cashier%e2%80%8b                           unmapped           RFC 3454 section 3.1
    /%ef%bb%bfcashier                           unmapped           RFC 3629 section 6
    /api/v1/payment%c5%bf                       unmapped           RFC 3987 section 5.3.2.2
    """#

  static let controls = #"""
    /cashier%00                                 encoded_control    CVE-2000-0671 Roxen
    /cashier%00/                                encoded_control    CVE-2000-0671 Roxen
    /cashier%00.html                            encoded_control    CVE-2003-0042 Tomcat
    /help%00/../cashier                         encoded_control    CVE-2003-0042 Tomcat
    /cashier{00}                                control            CVE-2003-0042 Tomcat
    /{00}cashier                                control            CVE-2003-0042 Tomcat
    /.%00/cashier                               encoded_control    CVE-2021-34429 Jetty
    /..%00/cashier                              encoded_control    CVE-2021-34429 Jetty
    /help/.%00./cashier                         encoded_control    CVE-2021-45467 Control Web Panel
    /cashier%00currentsetting.htm               encoded_control    CVE-2025-5495 Netgear
    /cashier/%00payment                         encoded_control    CVE-2019-17137 Netgear
    /api/v1/payments%0a                         encoded_control    CVE-2020-5902 BIG-IP
    /cashier%0a                                 encoded_control    CVE-2022-22978 Spring Security
    /cashier/%0d                                encoded_control    CVE-2022-22978 Spring Security
    /cashier/payment/17%0a                      encoded_control    CVE-2022-32532 Shiro
    /cashier{20}                                control            CVE-2013-4547 nginx
    /help{20}/../cashier                        control            CVE-2013-4547 nginx
    /cashier{2000}.html                         control            CVE-2013-4547 nginx
    /cashier{09}                                control            CVE-2016-6816 Tomcat
    /cashier"                                   character          CVE-2016-6816 Tomcat
    /cashier<                                   character          CVE-2016-6816 Tomcat
    /cashier{7B}x{7D}                           character          CVE-2016-6816 Tomcat
    /cashier|                                   character          CVE-2016-6816 Tomcat
    /cashier^                                   character          CVE-2016-6816 Tomcat
    /cashier>                                   character          CVE-2003-0017 Apache HTTP Server
    /cashier%20                                 unmapped           CVE-2016-5007 Spring Security
    /%20cashier                                 unmapped           CVE-2016-5007 Spring Security
    /cashier/%20                                not_granted        CVE-2020-17523 Shiro
    /cashier{0D0A}                              control            RFC 9112 section 3
    /cashier{0D0A}Host:x                        control            RFC 9112 section 3
    /cashier{0D}                                control            RFC 9112 section 2.2
    /cashier{0A}                                control            RFC 9112 section 2.2
    /cashier{0B}                                control            RFC 9112 section 3
    /cashier{0C}                                control            RFC 9112 section 3
    /cashier{7F}                                control            RFC 3986 section 2
    /cashier{20}HTTP/1.1                        control            RFC 9112 section 3
    {20}/cashier                                form               RFC 9112 section 3
    {09}/cashier                                form               RFC 9112 section 3
    /cashier?a={20}b                            control            RFC 9112 section 3
    /cashier?a={00}                             control            RFC 9112 section 3
    /cashier%09                                 encoded_control    RFC 3986 section 7.3
    /cashier%0D%0A                              encoded_control    RFC 3986 section 7.3
    /cashier%7F                                 encoded_control    RFC 3986 section 7.3
    /cashier%C2%85                              encoded_control    RFC 3986 section 7.3
    /cashier%E2%80%A8                           encoded_control    RFC 3986 section 7.3
    /api/v1/payments%00                         encoded_control    RFC 3986 section 7.3
    /api/v1/payments%00.json                    encoded_control    RFC 3986 section 7.3
    /api/v1/payments{20}                        control            RFC 9112 section 3
    /api/v1/payments%20                         unmapped           CVE-2016-5007 Spring Security
    """#
}
